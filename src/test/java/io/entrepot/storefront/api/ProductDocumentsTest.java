package io.entrepot.storefront.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.catalog.ChangeListing;
import io.entrepot.catalog.ListingState;
import io.entrepot.catalog.ProductChanged;
import io.entrepot.catalog.SaveCategory;
import io.entrepot.catalog.SaveProductResult.Saved;
import io.entrepot.catalog.internal.TestCatalog;
import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Money;
import io.entrepot.kernel.Refusal;
import io.entrepot.market.TestMarkets;
import io.entrepot.platform.json.Json;
import io.entrepot.pricing.PriceChanged;
import io.entrepot.search.Rebuild;
import io.entrepot.search.SearchQuery;
import io.entrepot.search.SearchQuery.Sort;
import io.entrepot.search.internal.TestSearch;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Documents and lists as a stranger gets them. */
class ProductDocumentsTest {
    private final TestSearch shop;
    private final Views views = new Views(new TestMarkets());
    private final ProductDocuments documents;
    private final Cards cards;
    private final Forgetting forgetting;
    private Saved teapot =
            new Saved(
                    new UUID(0, 0),
                    "",
                    io.entrepot.catalog.SaveProductResult.Change.CREATED,
                    Map.of());

    ProductDocumentsTest(@TempDir Path folder) {
        shop = new TestSearch(folder);
        Prices prices = new Prices(shop.offers);
        documents =
                new ProductDocuments(shop.catalog.api, prices, new Crumbs(shop.catalog.api), views);
        cards = new Cards(shop.catalog.api, prices, views);
        forgetting = new Forgetting(documents, cards);
    }

    @BeforeEach
    void teapot() {
        shop.catalog.api.saveCategory(
                new SaveCategory("kitchen", null, 1, Map.of("en", "Kitchen", "de", "Küche")));
        teapot = (Saved) shop.catalog.api.save(TestCatalog.teapot());
        teapot.variantsBySku().values().forEach(variant -> shop.price("de", variant, 3990));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void a_document_speaks_the_language_and_money_of_its_market() {
        JsonNode german = document("de", "de-DE");
        assertThat(german.path("name").asString()).isEqualTo("Teekanne aus Steinzeug");
        assertThat(german.path("priceFrom").path("display").asString()).isEqualTo("39,90\u00a0€");
        assertThat(german.path("priceFrom").path("amount").asString()).isEqualTo("39.90");
        assertThat(german.path("path").path(0).path("name").asString()).isEqualTo("Küche");
        assertThat(german.path("sellable").asBoolean()).isTrue();
        JsonNode japanese = document("jp", "ja-JP");
        assertThat(japanese.path("name").asString()).isEqualTo("Stoneware teapot");
        assertThat(japanese.path("language").asString()).isEqualTo("en");
        assertThat(japanese.path("priceFrom").isNull()).isTrue();
        assertThat(japanese.path("sellable").asBoolean()).isFalse();
        assertThat(japanese.path("why").path(0).asString()).isEqualTo("no_price");
    }

    @Test
    void an_unknown_locale_falls_back_to_the_market_s_first() {
        assertThat(document("de", "fr-FR").path("locale").asString()).isEqualTo("de-DE");
        assertThat(document("de", "de-AT").path("locale").asString()).isEqualTo("de-DE");
    }

    @Test
    void a_document_is_kept_until_it_changes() {
        Document first = documents.of("teapot", views.of("de", null));
        assertThat(documents.of("teapot", views.of("de", null))).isSameAs(first);
        teapot.variantsBySku().values().forEach(variant -> shop.price("de", variant, 2990));
        assertThat(documents.of("teapot", views.of("de", null))).isSameAs(first);
        UUID variant = teapot.variantsBySku().values().iterator().next();
        forgetting.pricesChanged(List.of(new PriceChanged(variant, "de", Money.of(2990, "EUR"))));
        Document second = documents.of("teapot", views.of("de", null));
        assertThat(second.etag()).isNotEqualTo(first.etag());
    }

    @Test
    void what_is_withdrawn_is_gone_and_what_never_was_is_not_found() {
        document("de", "de-DE");
        shop.catalog.api.changeListing(
                new ChangeListing(teapot.id(), ListingState.WITHDRAWN, 1, null, Actor.SYSTEM));
        forgetting.productsChanged(List.of(new ProductChanged(teapot.id(), 2)));
        assertRefused("teapot", Refusal.Kind.GONE);
        assertRefused("no-such", Refusal.Kind.NOT_FOUND);
    }

    @Test
    void a_list_has_cards_and_facets_with_prices_in_words() {
        shop.api.rebuild(new Rebuild("test"));
        View view = views.of("de", null);
        Results results =
                new Listings(shop.api, cards)
                        .of(
                                new SearchQuery(
                                        "de",
                                        view.locale(),
                                        "",
                                        null,
                                        Map.of("price", List.of("2500-5000")),
                                        null,
                                        null,
                                        false,
                                        Sort.RELEVANCE,
                                        1,
                                        24),
                                view);
        assertThat(results.items()).extracting(Card::slug).containsExactly("teapot");
        assertThat(results.items().getFirst().sellable()).isTrue();
        assertThat(results.facets())
                .filteredOn(facet -> facet.key().equals("price"))
                .flatExtracting(Results.Facet::values)
                .extracting(Results.Value::label)
                .containsExactly("25,00\u00a0€ – 50,00\u00a0€");
        assertThat(results.next()).isNull();
    }

    private JsonNode document(String market, String locale) {
        return Json.LENIENT.readTree(documents.of("teapot", views.of(market, locale)).body());
    }

    private void assertRefused(String slug, Refusal.Kind kind) {
        assertThatThrownBy(() -> documents.of(slug, views.of("de", null)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
