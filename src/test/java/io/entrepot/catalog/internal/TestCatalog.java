package io.entrepot.catalog.internal;

import io.entrepot.catalog.AttributeValue;
import io.entrepot.catalog.BatteryKind;
import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.ProductStatementApi;
import io.entrepot.catalog.ProductText;
import io.entrepot.catalog.SaveProduct;
import io.entrepot.catalog.SaveVariant;
import io.entrepot.kernel.Actor;
import io.entrepot.kernel.DomainEvent;
import io.entrepot.kernel.Ids;
import io.entrepot.platform.TestPostgres;
import io.entrepot.platform.audit.AuditTrail;
import io.entrepot.platform.event.EventLog;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** The real catalogue on a database of its own, with an event log that only remembers. */
public final class TestCatalog {
    public final TestPostgres.TestDatabase database = TestPostgres.migrated("catalog");
    public final List<DomainEvent> events = new CopyOnWriteArrayList<>();
    public final JdbcClient jdbc = database.jdbc();
    public final CatalogApi api;
    public final ProductStatementApi statements;

    public TestCatalog() {
        var transaction =
                new TransactionTemplate(new JdbcTransactionManager(database.dataSource()));
        Attributes attributes = new Attributes(jdbc);
        Vocabulary vocabulary = new Vocabulary(attributes);
        ProductRows rows = new ProductRows(vocabulary);
        Categories categories = new Categories(jdbc, attributes);
        KnownProducts known = new KnownProducts(jdbc);
        EventLog log =
                event -> {
                    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
                        throw new IllegalStateException("Told outside a transaction");
                    }
                    events.add(event);
                    return Ids.next();
                };
        ProductSaving saving =
                new ProductSaving(
                        known,
                        new DraftMaking(categories, known),
                        new ProductWrites(jdbc),
                        log,
                        transaction);
        statements = new StatementService(new Statements(jdbc), saving);
        api =
                new CatalogService(
                        new Products(jdbc, rows),
                        new Variants(jdbc, rows),
                        new CategoryService(
                                categories, new FormerSlugs(jdbc), new Untold(), transaction),
                        categories,
                        saving,
                        new ListingChanges(jdbc, new ProductLock(jdbc, log), transaction),
                        new AttributeService(
                                attributes,
                                new FilterProposals(jdbc),
                                categories,
                                vocabulary,
                                log,
                                transaction));
    }

    /** Who did what is of no interest here. */
    private static final class Untold implements AuditTrail {
        @Override
        public void write(Actor actor, String action, String subject, Map<String, Object> facts) {
            // Read by nobody.
        }

        @Override
        public List<Entry> read(Query query) {
            return List.of();
        }
    }

    /** A teapot that may be sold at once. */
    public static SaveProduct teapot() {
        return new SaveProduct(
                "teapot",
                null,
                "kitchen",
                false,
                "Hanjiang Kiln",
                Map.of(
                        "en", new ProductText("Stoneware teapot", "A round pot for three cups."),
                        "de", new ProductText("Teekanne aus Steinzeug", "Für drei Tassen.")),
                List.of(new AttributeValue("material", "Material", "stoneware", null, null)),
                "691200",
                "CN",
                "standard",
                BatteryKind.NONE,
                List.of(
                        new SaveVariant(
                                "TEA-ASH",
                                null,
                                Map.of("colour", "ash"),
                                1150,
                                230,
                                180,
                                170,
                                List.of()),
                        new SaveVariant(
                                "TEA-MOS",
                                null,
                                Map.of("colour", "moss"),
                                1150,
                                230,
                                180,
                                170,
                                List.of())),
                List.of("teapot.svg"),
                List.of());
    }

    /** The same, but for what a test wants to differ. */
    public static Stated teapotBut() {
        return new Stated(teapot());
    }

    /** Changes one thing at a time of a statement. */
    public record Stated(SaveProduct product) {
        public Stated slug(@Nullable String slug) {
            return with(slug, product.externalId(), product.categorySlug(), product.hsCode());
        }

        public Stated externalId(String id) {
            return with(product.slug(), id, product.categorySlug(), product.hsCode());
        }

        public Stated category(String slug) {
            return with(product.slug(), product.externalId(), slug, product.hsCode());
        }

        public Stated hsCode(@Nullable String code) {
            return with(product.slug(), product.externalId(), product.categorySlug(), code);
        }

        public Stated variants(SaveVariant... variants) {
            return copy(
                    product.texts(),
                    product.categoryGuessed(),
                    List.of(variants),
                    product.findings());
        }

        public Stated named(String english) {
            return copy(
                    Map.of("en", new ProductText(english, "")),
                    product.categoryGuessed(),
                    product.variants(),
                    product.findings());
        }

        public Stated guessed() {
            return copy(product.texts(), true, product.variants(), product.findings());
        }

        public Stated findings(String... findings) {
            return copy(
                    product.texts(),
                    product.categoryGuessed(),
                    product.variants(),
                    List.of(findings));
        }

        public Stated attributes(AttributeValue... attributes) {
            return new Stated(
                    new SaveProduct(
                            product.slug(),
                            product.externalId(),
                            product.categorySlug(),
                            product.categoryGuessed(),
                            product.brand(),
                            product.texts(),
                            List.of(attributes),
                            product.hsCode(),
                            product.origin(),
                            product.taxClass(),
                            product.battery(),
                            product.variants(),
                            product.media(),
                            product.findings()));
        }

        private Stated with(
                @Nullable String slug,
                @Nullable String externalId,
                String category,
                @Nullable String hsCode) {
            return new Stated(
                    new SaveProduct(
                            slug,
                            externalId,
                            category,
                            product.categoryGuessed(),
                            product.brand(),
                            product.texts(),
                            product.attributes(),
                            hsCode,
                            product.origin(),
                            product.taxClass(),
                            product.battery(),
                            product.variants(),
                            product.media(),
                            product.findings()));
        }

        private Stated copy(
                Map<String, ProductText> texts,
                boolean guessed,
                List<SaveVariant> variants,
                List<String> findings) {
            return new Stated(
                    new SaveProduct(
                            product.slug(),
                            product.externalId(),
                            product.categorySlug(),
                            guessed,
                            product.brand(),
                            texts,
                            product.attributes(),
                            product.hsCode(),
                            product.origin(),
                            product.taxClass(),
                            product.battery(),
                            variants,
                            product.media(),
                            findings));
        }
    }
}
