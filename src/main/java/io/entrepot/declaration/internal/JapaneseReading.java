package io.entrepot.declaration.internal;

import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.StringJoiner;

/**
 * How a Japanese text is read, in katakana, by the dictionary that the search brings along. Without
 * it a family name from Tokyo would be spelt as if it came from Beijing.
 */
final class JapaneseReading {
    private JapaneseReading() {}

    static String of(String text) {
        StringJoiner read = new StringJoiner(" ");
        try (JapaneseTokenizer words =
                new JapaneseTokenizer(null, false, JapaneseTokenizer.Mode.NORMAL)) {
            CharTermAttribute written = words.addAttribute(CharTermAttribute.class);
            ReadingAttribute reading = words.addAttribute(ReadingAttribute.class);
            words.setReader(new StringReader(text));
            words.reset();
            while (words.incrementToken()) {
                String sound = reading.getReading();
                read.add(sound == null ? written.toString() : sound);
            }
            words.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read.toString();
    }
}
