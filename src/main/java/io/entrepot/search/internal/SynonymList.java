package io.entrepot.search.internal;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The synonyms in use. */
@Component
final class SynonymList {
    private final Synonyms standard = Synonyms.of(read());

    Synonyms current() {
        return standard;
    }

    private static List<Synonyms.Group> read() {
        List<Synonyms.Group> groups = new ArrayList<>();
        try (InputStream file =
                        Objects.requireNonNull(
                                SynonymList.class.getResourceAsStream("/reference/synonyms.csv"));
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder()
                                .commentStrategy(de.siegmar.fastcsv.reader.CommentStrategy.SKIP)
                                .ofNamedCsvRecord(
                                        new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                groups.add(
                        new Synonyms.Group(
                                row.getField("language"),
                                list(row.getField("terms")),
                                list(row.getField("means"))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return groups;
    }

    private static List<String> list(String separated) {
        return Arrays.stream(separated.split(";"))
                .map(String::strip)
                .filter(term -> !term.isEmpty())
                .toList();
    }
}
