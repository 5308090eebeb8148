package io.entrepot.search.internal.words;

import java.util.Map;
import java.util.Set;

/** Words that say nothing about a product. */
final class StopWords {
    private static final Map<String, Set<String>> BY_LANGUAGE =
            Map.of(
                    "en",
                    words(
                            "a an and are as at be by for from if in into is it of on or our the to"
                                    + " with your w"),
                    "de",
                    words(
                            "am an auf aus bei das dem den der die ein eine einem einen einer für"
                                    + " im in ist mit oder und von vom zu zum zur"),
                    "fr",
                    words(
                            "à a au aux avec d dans de des du en et l la le les ou par pour s sur"
                                    + " un une"),
                    "es",
                    words("a al con de del e el en la las los o para por su un una unas unos y"),
                    "pt",
                    words("a à ao as com da das de do dos e em na no o os ou para por um uma"),
                    "it",
                    words(
                            "a al alla con da dal dei del della delle di e ed il in la le lo o per"
                                    + " un una"),
                    "ru",
                    words("в во для и из или к на о от по с со у"),
                    "ar",
                    words("في من على مع الى إلى او أو و عن"),
                    "ja",
                    words("の に は を が と で や も から まで 用"),
                    "zh",
                    words("的 和 与 與 及 或"));

    private StopWords() {}

    static Set<String> of(String language) {
        return BY_LANGUAGE.getOrDefault(language, Set.of());
    }

    private static Set<String> words(String blankSeparated) {
        return Set.of(blankSeparated.split(" "));
    }
}
