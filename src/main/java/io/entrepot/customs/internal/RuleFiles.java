package io.entrepot.customs.internal;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads the rule files that travel in the jar. Their hash is the rules' version; a row that can't
 * be read, or an id used twice, stops the start rather than quoting from half the law.
 */
final class RuleFiles {
    private static final String FOLDER = "/reference/customs/";
    private static final List<String> RULE_FILES =
            List.of(
                    "rules-eu.csv",
                    "rules-europe.csv",
                    "rules-us.csv",
                    "rules-americas.csv",
                    "rules-oceania.csv",
                    "rules-asia.csv",
                    "duty-rates.csv");

    private final MessageDigest hash = sha256();

    private RuleFiles() {}

    static RuleSnapshot load() {
        return new RuleFiles().read();
    }

    private RuleSnapshot read() {
        List<Rule> rules =
                RULE_FILES.stream().flatMap(file -> rows(file, RuleRow::rule).stream()).toList();
        Set<String> ids = new HashSet<>();
        rules.forEach(
                rule -> {
                    if (!ids.add(rule.id())) {
                        throw new IllegalStateException("Rule " + rule.id() + " is there twice");
                    }
                });
        Map<String, Set<String>> groups = new TreeMap<>();
        rows("groups.csv", row -> row)
                .forEach(
                        row ->
                                groups.computeIfAbsent(
                                                row.getField("country"), key -> new TreeSet<>())
                                        .add(row.getField("group")));
        List<Territory> territories = rows("territories.csv", RuleFiles::territory);
        List<RestrictionRule> restrictions = rows("restrictions.csv", RuleRow::restriction);
        String version = HexFormat.of().formatHex(hash.digest()).substring(0, 12);
        return RuleSnapshot.of(
                version, rules, groups, new RuleSnapshot.Places(territories, restrictions));
    }

    private <T> List<T> rows(String file, Function<NamedCsvRecord, T> reading) {
        byte[] content = content(file);
        hash.update(content);
        String text = new String(content, StandardCharsets.UTF_8);
        return CsvReader.builder().ofNamedCsvRecord(text).stream()
                .map(row -> parsed(file, row, reading))
                .toList();
    }

    private static <T> T parsed(
            String file, NamedCsvRecord row, Function<NamedCsvRecord, T> reading) {
        try {
            return reading.apply(row);
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "%s, line %d: %s".formatted(file, row.getStartingLineNumber(), row), e);
        }
    }

    private static Territory territory(NamedCsvRecord row) {
        return new Territory(
                row.getField("country"),
                Pattern.compile(row.getField("postcode_pattern")),
                row.getField("territory"));
    }

    private static byte[] content(String file) {
        try (InputStream in = RuleFiles.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("The jar holds no " + FOLDER + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
