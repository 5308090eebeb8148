package io.entrepot.search.internal.words;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a number and its unit as one word, in one way: {@code 2 TB}, {@code 2tb} and {@code 2.0
 * TB} are {@code 2tb}; {@code 13,3"} and {@code 13.3-inch} are {@code 13.3in}; {@code Cat 6} is
 * {@code cat6}. Text is in lower case.
 */
final class Measures {
    private static final Map<String, String> UNITS =
            Map.ofEntries(
                    Map.entry("\"", "in"),
                    Map.entry("''", "in"),
                    Map.entry("”", "in"),
                    Map.entry("″", "in"),
                    Map.entry("inch", "in"),
                    Map.entry("inches", "in"),
                    Map.entry("in", "in"),
                    Map.entry("zoll", "in"),
                    Map.entry("pouces", "in"),
                    Map.entry("pulgadas", "in"),
                    Map.entry("polegadas", "in"),
                    Map.entry("pollici", "in"),
                    Map.entry("дюйм", "in"),
                    Map.entry("дюймов", "in"),
                    Map.entry("インチ", "in"),
                    Map.entry("인치", "in"),
                    Map.entry("英寸", "in"),
                    Map.entry("吋", "in"),
                    Map.entry("بوصة", "in"),
                    Map.entry("feet", "ft"),
                    Map.entry("foot", "ft"),
                    Map.entry("ft", "ft"),
                    Map.entry("meter", "m"),
                    Map.entry("meters", "m"),
                    Map.entry("metre", "m"),
                    Map.entry("metres", "m"),
                    Map.entry("mtr", "m"),
                    Map.entry("m", "m"),
                    Map.entry("cm", "cm"),
                    Map.entry("mm", "mm"),
                    Map.entry("kb", "kb"),
                    Map.entry("mb", "mb"),
                    Map.entry("gb", "gb"),
                    Map.entry("gigabyte", "gb"),
                    Map.entry("gigabytes", "gb"),
                    Map.entry("gig", "gb"),
                    Map.entry("гб", "gb"),
                    Map.entry("tb", "tb"),
                    Map.entry("terabyte", "tb"),
                    Map.entry("terabytes", "tb"),
                    Map.entry("тб", "tb"),
                    Map.entry("hz", "hz"),
                    Map.entry("khz", "khz"),
                    Map.entry("mhz", "mhz"),
                    Map.entry("ghz", "ghz"),
                    Map.entry("v", "v"),
                    Map.entry("volt", "v"),
                    Map.entry("volts", "v"),
                    Map.entry("w", "w"),
                    Map.entry("watt", "w"),
                    Map.entry("watts", "w"),
                    Map.entry("kw", "kw"),
                    Map.entry("va", "va"),
                    Map.entry("kva", "kva"),
                    Map.entry("mah", "mah"),
                    Map.entry("ah", "ah"),
                    Map.entry("dpi", "dpi"),
                    Map.entry("ppm", "ppm"),
                    Map.entry("rpm", "rpm"),
                    Map.entry("mp", "mp"),
                    Map.entry("megapixel", "mp"),
                    Map.entry("megapixels", "mp"),
                    Map.entry("ml", "ml"),
                    Map.entry("l", "l"),
                    Map.entry("g", "g"),
                    Map.entry("kg", "kg"),
                    Map.entry("awg", "awg"),
                    Map.entry("pin", "pin"),
                    Map.entry("pins", "pin"),
                    Map.entry("port", "port"),
                    Map.entry("ports", "port"),
                    Map.entry("outlet", "outlet"),
                    Map.entry("outlets", "outlet"),
                    Map.entry("mbit/s", "mbps"),
                    Map.entry("mbps", "mbps"),
                    Map.entry("gbit/s", "gbps"),
                    Map.entry("gbps", "gbps"));

    /** A unit stands right behind its figure, behind one blank or one hyphen. */
    private static final Pattern MEASURE =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}.,/])(\\d{1,7}(?:[.,]\\d{1,3})?)[ \u00a0-]?("
                            + String.join(
                                    "|",
                                    UNITS.keySet().stream()
                                            .sorted((a, b) -> b.length() - a.length())
                                            .map(Pattern::quote)
                                            .toList())
                            + ")(?![\\p{L}\\p{N}]|[ -]\\d+\\b(?<=in[ -]\\d))");

    private static final Pattern CATEGORY =
            Pattern.compile(
                    "\\bcat(?:egory)?[. ]{0,2}([5-8])(?:"
                            + " ?([ae])(?![\\p{L}\\p{N}]))?(?![\\p{L}\\p{N}])");

    private static final Pattern ZEROS = Pattern.compile("\\.0+$|(\\.\\d*?)0+$");

    /** Megabytes and gigabytes that are written as a round thousand of the smaller unit. */
    private static final Map<String, String> LARGER = Map.of("mb", "gb", "gb", "tb");

    private Measures() {}

    static String joined(String text) {
        if (text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return text;
        }
        String cabled =
                CATEGORY.matcher(text)
                        .replaceAll(
                                found ->
                                        "cat"
                                                + found.group(1)
                                                + Objects.toString(found.group(2), ""));
        Matcher measures = MEASURE.matcher(cabled);
        return measures.replaceAll(found -> Matcher.quoteReplacement(written(found)));
    }

    private static String written(MatchResult found) {
        String figure = ZEROS.matcher(found.group(1).replace(',', '.')).replaceAll("$1");
        String unit = UNITS.getOrDefault(found.group(2).toLowerCase(Locale.ROOT), found.group(2));
        String larger = LARGER.get(unit);
        if (larger != null && figure.length() >= 4 && figure.endsWith("000")) {
            return " " + figure.substring(0, figure.length() - 3) + larger + " ";
        }
        return " " + figure + unit + " ";
    }
}
