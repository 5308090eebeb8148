package io.entrepot.feed.internal;

import io.entrepot.catalog.SaveProduct;
import io.entrepot.catalog.SaveProducts;
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
        new FeedCategories(catalog.api).save();
        IcecatMap map = new IcecatMap();
        try (Lines lines = new Lines(Unpacked.open(file))) {
            List<SaveProduct> batch = new ArrayList<>();
            for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
                if (map.read(line.number(), Objects.requireNonNull(line.text()))
                        instanceof FeedRow.Item item) {
                    batch.add(item.product());
                }
                if (batch.size() == BATCH) {
                    catalog.api.saveAll(new SaveProducts(batch));
                    batch = new ArrayList<>();
                }
            }
            catalog.api.saveAll(new SaveProducts(batch));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        new FeedAttributes(catalog.api).proposeFilters();
    }
}
