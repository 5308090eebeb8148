package io.entrepot.listing.internal;

import io.entrepot.catalog.ProductText;
import io.entrepot.listing.Finding;
import io.entrepot.listing.Stage;
import io.entrepot.listing.spi.Candidate;
import io.entrepot.listing.spi.ListingCheck;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Whether the texts promise what nobody may promise, boast, or shout. The words are a list by
 * language with their sources, {@code reference/listing-words.csv}.
 */
@Component
class WordingCheck implements ListingCheck {
    private static final int LONGEST_SENTENCE = 45;
    private static final int SHORTEST_SHOUT = 12;

    private final BannedWords banned = BannedWords.read();

    @Override
    public String name() {
        return "wording";
    }

    @Override
    public Stage stage() {
        return Stage.DESCRIPTION;
    }

    @Override
    public List<Finding> findings(Candidate candidate) {
        List<Finding> found = new ArrayList<>();
        candidate.form().texts().forEach((language, text) -> look(language, text, found));
        return found;
    }

    private void look(String language, ProductText text, List<Finding> found) {
        String field = "texts." + language;
        String all = text.name() + "\n" + Spoken.plain(text.description());
        for (BannedWords.Word word : banned.in(language, all)) {
            Finding finding =
                    word.forbidden()
                            ? Finding.refuses("word_forbidden", field)
                            : Finding.refuses("word_boasts", field);
            found.add(finding.speaking(language).with(Map.of("word", word.text())));
        }
        if (shouts(text.name()) || all.contains("!!") || all.contains("！！")) {
            found.add(Finding.refuses("text_shouts", field).speaking(language));
        }
        if (longest(all) > LONGEST_SENTENCE) {
            found.add(Finding.advises("sentences_long", field).speaking(language));
        }
    }

    /** Several words in capitals; a model number is none. */
    private static boolean shouts(String name) {
        long letters = name.chars().filter(Character::isLetter).count();
        long capitals = name.chars().filter(Character::isUpperCase).count();
        boolean words = name.strip().split("\\s+").length > 1;
        return words && letters >= SHORTEST_SHOUT && capitals * 10 > letters * 8;
    }

    private static int longest(String text) {
        int longest = 0;
        for (String sentence : text.split("[.!?。！？\n]+")) {
            longest = Math.max(longest, sentence.strip().split("\\s+").length);
        }
        return longest;
    }
}
