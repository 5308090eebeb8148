package io.entrepot.feed.internal;

import io.entrepot.catalog.internal.TestCatalog;

import org.junit.jupiter.api.Assumptions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The real feed, for tests of others that need a real catalogue; it is not part of the project. */
public final class RealFeed {
    private static final int BATCH = 500;

    private RealFeed() {}

    /** Loads the 19,406 products of the real feed; the test is skipped where it is absent. */
    public static void load(TestCatalog catalog) {
        Path file =
                Path.of(System.getenv().getOrDefault("ENTREPOT_SHARED", "../shared"))
                        .resolve("data/catalogue/icecat-19k.ndjson.gz");
        Assumptions.assumeTrue(Files.exists(file), "The real feed is not here");
        FeedSaving saving =
                new FeedSaving(catalog.api, new TestPrices(), new FeedCategories(catalog.api));
        saving.prepare();
        IcecatMap map = new IcecatMap();
        try (Lines lines = FeedFile.look(file).open()) {
            List<FeedRow> batch = new ArrayList<>();
            for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
                batch.add(map.read(line.number(), Objects.requireNonNull(line.text())));
                if (batch.size() == BATCH) {
                    saving.save(batch, "eu", new ArrayList<>());
                    batch.clear();
                }
            }
            saving.save(batch, "eu", new ArrayList<>());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        new FeedAttributes(catalog.api).proposeFilters();
    }
}
