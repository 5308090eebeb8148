package io.entrepot.search.internal.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a product is, out of its name: the noun at the end of the phrase that names it, alone and
 * with what stands before it. A notebook case is a case and a notebook case, but no notebook; that
 * is why a search for notebooks shows notebooks first. Names are cut where something else begins: a
 * comma, a bracket, "for", "with", a measure. Suppliers often put the kind in small letters behind
 * a part number; such a run of small letters is taken as well.
 */
public final class Heads {
    /** Stands before a kind that was stated whole, and not found at the end of a name. */
    public static final String STATED = "=";

    private static final int LONGEST = 4;
    private static final int SHORTEST = 2;
    private static final Set<String> FIRST = Set.of("fr", "es", "pt", "it", "ar");

    private static final Pattern PURPOSE =
            Pattern.compile(
                    "\\b(?:for|with|w/|by|from|to|mit|für|von|zum|zur|aus|avec|pour|con|para|com"
                            + "|per|для|с)\\b|用",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CUT =
            Pattern.compile("[,;:()|\\[\\]–]| - | [&+/] |\\d+(?:[.,]\\d+)? ?x ?\\d");
    private static final Pattern SMALL =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])\\p{Ll}[\\p{Ll}'’-]+(?:["
                            + " /]\\p{Ll}[\\p{Ll}'’-]+)*(?![\\p{L}\\p{N}])");

    /** What follows the noun and is none. */
    private static final Set<String> TRAILING =
            Set.of(
                    ("black white red blue green yellow gray grey silver cyan magenta pink beige"
                                    + " orange purple brown gold transparent clear original"
                                    + " compatible new schwarz weiß weiss rot blau grün gelb grau"
                                    + " silber")
                            .split(" "));

    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}]{2,}");

    private final String language;
    private final Words words;

    public Heads(String language, Words words) {
        this.language = language;
        this.words = words;
    }

    /**
     * The head phrases of a name, as stems between blanks; stated kinds begin with an equals sign.
     */
    public Set<String> of(String name) {
        Set<String> heads = new LinkedHashSet<>();
        String thing = before(PURPOSE, name);
        Matcher small = SMALL.matcher(thing);
        boolean states = !thing.equals(thing.toLowerCase(Locale.ROOT)) && small.find();
        add(heads, before(CUT, states ? thing.substring(0, small.end()) : thing), false);
        if (states) {
            heads.addAll(ofKind(small.group()));
        }
        return heads;
    }

    private static String before(Pattern end, String text) {
        Matcher cut = end.matcher(text);
        return cut.find() && cut.start() > 0 ? text.substring(0, cut.start()) : text;
    }

    /**
     * The head phrases of a text that is nothing but a kind: of "power adapter/inverter" both, of
     * "server/workstation motherboard" the motherboard.
     */
    public Set<String> ofKind(String kind) {
        Set<String> heads = new LinkedHashSet<>();
        String[] parts = kind.strip().split("\\s*[/,;]\\s*");
        for (int i = 0; i < parts.length; i++) {
            boolean describes =
                    i + 1 < parts.length && !parts[i].contains(" ") && parts[i + 1].contains(" ");
            if (!describes) {
                add(heads, parts[i], true);
            }
        }
        return heads;
    }

    private void add(Set<String> heads, String phrase, boolean stated) {
        List<String> stems =
                new ArrayList<>(words.indexed(phrase).stream().map(Word::stem).toList());
        boolean first = FIRST.contains(language);
        while (!stems.isEmpty() && !isNoun(first ? stems.getFirst() : stems.getLast())) {
            stems.remove(first ? 0 : stems.size() - 1);
        }
        for (int length = 1; length <= Math.min(LONGEST, stems.size()); length++) {
            List<String> part =
                    first
                            ? stems.subList(0, length)
                            : stems.subList(stems.size() - length, stems.size());
            if (part.stream().allMatch(Heads::isWordlike)) {
                heads.add(String.join(" ", part));
            }
        }
        if (stated && !stems.isEmpty() && stems.size() <= LONGEST) {
            heads.add(STATED + String.join(" ", stems));
        }
    }

    private static boolean isNoun(String stem) {
        return stem.length() >= SHORTEST
                && LETTERS.matcher(stem).matches()
                && !TRAILING.contains(stem);
    }

    private static boolean isWordlike(String stem) {
        return stem.codePoints().anyMatch(Character::isLetter) && stem.length() <= 30;
    }
}
