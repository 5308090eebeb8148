package io.entrepot.search.internal;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/**
 * How words are taken apart. Chinese is cut into pairs of characters, which suits both scripts
 * without a dictionary; Japanese has one (kuromoji).
 */
public final class Analysis implements LuceneAnalysisConfigurer {
    static final String PREFIX = "prefix";
    static final String WORDS = "words";
    static final String CODE = "code";

    static String of(String language) {
        return "text_" + language;
    }

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        europeanLanguages(context);
        asianLanguages(context);
        arabic(context);
        everyLanguage(context);
    }

    private static void europeanLanguages(LuceneAnalysisConfigurationContext context) {
        context.analyzer(of("en"))
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("asciiFolding")
                .tokenFilter("englishPossessive")
                .tokenFilter("kStem");
        context.analyzer(of("de"))
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("germanNormalization")
                .tokenFilter("germanLightStem");
        context.analyzer(of("pt"))
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("portugueseLightStem")
                .tokenFilter("asciiFolding");
    }

    private static void asianLanguages(LuceneAnalysisConfigurationContext context) {
        context.analyzer(of("ja"))
                .custom()
                .tokenizer("japanese")
                .param("mode", "search")
                .tokenFilter("japaneseBaseForm")
                .tokenFilter("cjkWidth")
                .tokenFilter("japaneseKatakanaStem")
                .tokenFilter("lowercase");
        context.analyzer(of("zh"))
                .custom()
                .tokenizer("standard")
                .tokenFilter("cjkWidth")
                .tokenFilter("lowercase")
                .tokenFilter("cjkBigram")
                .param("outputUnigrams", "true");
    }

    /** Letters that are written in several ways become one, then prefixes and endings go. */
    private static void arabic(LuceneAnalysisConfigurationContext context) {
        context.analyzer(of("ar"))
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("decimalDigit")
                .tokenFilter("arabicNormalization")
                .tokenFilter("arabicStem");
    }

    private static void everyLanguage(LuceneAnalysisConfigurationContext context) {
        context.analyzer(of(Languages.OTHER))
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("asciiFolding");
        context.analyzer(WORDS)
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("asciiFolding");
        context.analyzer(PREFIX)
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("asciiFolding")
                .tokenFilter("edgeNGram")
                .param("minGramSize", "2")
                .param("maxGramSize", "15");
        context.normalizer(CODE)
                .custom()
                .charFilter("patternReplace")
                .param("pattern", "[\\s\\-._/#]+")
                .param("replacement", "")
                .tokenFilter("lowercase")
                .tokenFilter("asciiFolding");
    }
}
