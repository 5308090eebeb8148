package io.entrepot.search.internal.words;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;

/** Takes the endings off words of one language; each word stands between blanks. */
final class Stemming extends Analyzer {
    private final String language;

    Stemming(String language) {
        this.language = language;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new WhitespaceTokenizer();
        return new TokenStreamComponents(words, stemmed(words));
    }

    private TokenStream stemmed(TokenStream words) {
        return switch (language) {
            case "en" -> new KStemFilter(new ASCIIFoldingFilter(words));
            case "de" -> new GermanLightStemFilter(new GermanNormalizationFilter(words));
            case "fr" -> new ASCIIFoldingFilter(new FrenchLightStemFilter(words));
            case "es" -> new ASCIIFoldingFilter(new SpanishLightStemFilter(words));
            case "pt" -> new ASCIIFoldingFilter(new PortugueseLightStemFilter(words));
            case "it" -> new ASCIIFoldingFilter(new ItalianLightStemFilter(words));
            case "ru" -> new RussianLightStemFilter(words);
            case "ar" ->
                    new ArabicStemFilter(
                            new ArabicNormalizationFilter(new DecimalDigitFilter(words)));
            default -> new ASCIIFoldingFilter(words);
        };
    }
}
