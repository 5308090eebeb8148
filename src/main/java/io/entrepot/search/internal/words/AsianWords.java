package io.entrepot.search.internal.words;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.ja.JapaneseBaseFormFilter;
import org.apache.lucene.analysis.ja.JapaneseKatakanaStemFilter;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ko.KoreanPartOfSpeechStopFilter;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Cuts text without blanks: Japanese and Korean with their dictionaries, Chinese into pairs of
 * characters, which suits both of its scripts.
 */
final class AsianWords extends Analyzer {
    private final String language;
    private final boolean singles;

    /**
     * @param singles whether Chinese is cut into single characters as well, as for what is indexed
     */
    AsianWords(String language, boolean singles) {
        this.language = language;
        this.singles = singles;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        return switch (language) {
            case "ja" -> {
                Tokenizer words =
                        new JapaneseTokenizer(null, true, true, JapaneseTokenizer.Mode.SEARCH);
                TokenStream base = new JapaneseBaseFormFilter(words);
                yield new TokenStreamComponents(words, new JapaneseKatakanaStemFilter(base));
            }
            case "ko" -> {
                Tokenizer words = new KoreanTokenizer();
                yield new TokenStreamComponents(words, new KoreanPartOfSpeechStopFilter(words));
            }
            default -> {
                Tokenizer words = new StandardTokenizer();
                int scripts = CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA;
                yield new TokenStreamComponents(
                        words, new CJKBigramFilter(words, scripts, singles));
            }
        };
    }
}
