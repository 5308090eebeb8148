package io.entrepot.customs.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The files of one set of rules, by name. Their hash is the set's version, so that two sets of one
 * version are the same letter by letter.
 */
record RuleFiles(Map<String, String> contents) {
    private static final String FOLDER = "/reference/customs/";
    private static final int VERSION_DIGITS = 12;
    static final String GROUPS = "groups.csv";
    static final String TERRITORIES = "territories.csv";
    static final String RESTRICTIONS = "restrictions.csv";

    /** The files with rules, in the order of their hash. */
    static final List<String> RULES =
            List.of(
                    "rules-eu.csv",
                    "rules-europe.csv",
                    "rules-us.csv",
                    "rules-americas.csv",
                    "rules-oceania.csv",
                    "rules-asia.csv",
                    "duty-rates.csv");

    /** All files of a set, in the order of their hash. */
    static final List<String> NAMES =
            java.util.stream.Stream.concat(
                            RULES.stream(),
                            java.util.stream.Stream.of(GROUPS, TERRITORIES, RESTRICTIONS))
                    .toList();

    RuleFiles {
        contents = Map.copyOf(contents);
        if (!contents.keySet().equals(java.util.Set.copyOf(NAMES))) {
            throw new IllegalArgumentException("A set has exactly the files " + NAMES);
        }
    }

    /** Those that travel in the jar. */
    static RuleFiles ofProgram() {
        Map<String, String> contents = new TreeMap<>();
        NAMES.forEach(name -> contents.put(name, resource(FOLDER + name)));
        return new RuleFiles(contents);
    }

    /** The rules of the program; a row that can't be read stops the start. */
    static RuleSnapshot load() {
        return RuleReader.read(ofProgram()).orThrow();
    }

    String content(String name) {
        return Objects.requireNonNull(contents.get(name));
    }

    /** The same set with some files replaced. */
    RuleFiles with(Map<String, String> others) {
        Map<String, String> all = new TreeMap<>(contents);
        all.putAll(others);
        return new RuleFiles(all);
    }

    String version() {
        MessageDigest hash = sha256();
        NAMES.forEach(name -> hash.update(content(name).getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(hash.digest()).substring(0, VERSION_DIGITS);
    }

    static String hash(String content) {
        return HexFormat.of().formatHex(sha256().digest(content.getBytes(StandardCharsets.UTF_8)));
    }

    static String resource(String path) {
        try (InputStream in = RuleFiles.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The jar holds no " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
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
