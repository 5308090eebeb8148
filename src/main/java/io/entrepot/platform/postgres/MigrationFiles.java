package io.entrepot.platform.postgres;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

/** The migrations that the program carries, with the checksums that Flyway gives them. */
final class MigrationFiles {
    private MigrationFiles() {}

    /** By module, each a map from file name to checksum. */
    static Map<String, Map<String, Integer>> byModule() {
        Map<String, Map<String, Integer>> modules = new TreeMap<>();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:db/migration/*/*.sql")) {
                String[] path = file.getURL().getPath().split("/");
                modules.computeIfAbsent(path[path.length - 2], module -> new TreeMap<>())
                        .put(path[path.length - 1], checksum(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return modules;
    }

    /** CRC-32 over the lines without their ends, so that a checkout's line ends don't matter. */
    private static int checksum(Resource file) throws IOException {
        CRC32 sum = new CRC32();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                sum.update(line.getBytes(StandardCharsets.UTF_8));
            }
        }
        return (int) sum.getValue();
    }
}
