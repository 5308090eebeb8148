package io.entrepot.search.internal;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import io.entrepot.catalog.AttributeValue;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which attributes narrow a search, and what they are called (reference/facet-names.csv). */
@Component
final class FacetNames {
    private static final int LONGEST_VALUE = 30;
    private static final Set<String> LANGUAGES =
            Set.of("en", "de", "ja", "pt-BR", "zh-Hant", "zh-Hans", "ar");
    private static final Map<String, String> YES =
            Map.of(
                    "en", "Yes", "de", "Ja", "ja", "あり", "pt-BR", "Sim", "zh-Hant", "是", "zh-Hans",
                    "是", "ar", "نعم");

    private final Map<String, Map<String, String>> names = new HashMap<>();

    FacetNames() {
        try (Reader file =
                        new InputStreamReader(
                                new ClassPathResource("reference/facet-names.csv").getInputStream(),
                                StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder()
                                .commentStrategy(de.siegmar.fastcsv.reader.CommentStrategy.SKIP)
                                .ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                Map<String, String> byLanguage = new HashMap<>();
                LANGUAGES.forEach(language -> byLanguage.put(language, row.getField(language)));
                names.put(row.getField("key"), byLanguage);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The {@code key=value} of an attribute that is a facet: short texts, what is true, known
     * numbers.
     */
    Optional<String> valueOf(AttributeValue attribute) {
        String text = attribute.text().strip();
        boolean fits =
                !text.isEmpty()
                        && text.length() <= LONGEST_VALUE
                        && !text.equals("false")
                        && text.indexOf(',') < 0
                        && (attribute.number() == null || names.containsKey(attribute.key()));
        if (!fits) {
            return Optional.empty();
        }
        String unit = attribute.unit() == null ? "" : " " + attribute.unit();
        return Optional.of(attribute.key() + "=" + text + (attribute.number() == null ? "" : unit));
    }

    boolean isNamed(String key) {
        return names.containsKey(key);
    }

    /** A key without a name of its own is made readable. */
    String name(String key, String language) {
        Map<String, String> known = names.get(key);
        String name = known == null ? null : Languages.pick(known, language);
        if (name != null) {
            return name;
        }
        String words = key.replaceAll("_+", " ").strip();
        return words.isEmpty()
                ? key
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    String label(String value, String language) {
        String yes = value.equals("true") ? Languages.pick(YES, language) : null;
        return yes == null ? value : yes;
    }
}
