package io.entrepot.storefront.web;

import io.entrepot.catalog.ListingState;
import io.entrepot.catalog.Product;
import io.entrepot.catalog.ProductText;
import io.entrepot.catalog.Variant;
import io.entrepot.offer.QuoteResult;
import io.entrepot.offer.ShownPrice;
import io.entrepot.platform.text.Words;
import io.entrepot.storefront.page.Frame;
import io.entrepot.storefront.page.Head;
import io.entrepot.storefront.page.LandedPanel;
import io.entrepot.storefront.page.Link;
import io.entrepot.storefront.page.Notice;
import io.entrepot.storefront.page.ProductPage;
import io.entrepot.storefront.page.Shop;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the page of a product: one variant is chosen, and its piece is quoted for the country. */
@Component
class ProductPages {
    private final Frames frames;
    private final Categories categories;
    private final Documents documents;
    private final Stock stock;
    private final Panels panels;
    private final ProductIslands islands;
    private final AroundProduct around;

    ProductPages(
            Frames frames,
            Categories categories,
            Documents documents,
            Stock stock,
            Panels panels,
            ProductIslands islands,
            AroundProduct around) {
        this.frames = frames;
        this.categories = categories;
        this.documents = documents;
        this.stock = stock;
        this.panels = panels;
        this.islands = islands;
        this.around = around;
    }

    ProductPage page(Product product, @Nullable UUID asked, Shop shop) {
        Words words = frames.words(shop);
        Variant variant = chosen(product, asked);
        ProductText text = product.text(words.language());
        Shown shown = new Shown(product, variant, text, sale(product, variant, shop));
        List<Link> path = path(product, shop, words);
        return page(shown, path, frames.frame(shop, head(shown, path, shop), ""));
    }

    /** What is on the page: the product, the variant that is chosen, and what it is sold for. */
    record Shown(Product product, Variant variant, ProductText text, Sale sale) {}

    private Head head(Shown shown, List<Link> path, Shop shop) {
        String name = shown.text().name();
        Words words = frames.words(shop);
        return new Head(
                name,
                words.t(
                        "product.description",
                        "name",
                        name,
                        "country",
                        words.country(shop.country())),
                "/p/" + shown.product().slug(),
                true,
                structured(shown, path, shop));
    }

    private ProductPage page(Shown shown, List<Link> path, Frame frame) {
        Words words = frame.words();
        Product product = shown.product();
        Variant variant = shown.variant();
        Sale sale = shown.sale();
        LandedPanel landed =
                sale.quote() instanceof QuoteResult.Quoted quoted
                        ? panels.panel(quoted.quote(), words)
                        : null;
        return new ProductPage(
                frame,
                shown.text().name(),
                product.texts().containsKey(words.language()) ? words.language() : "en",
                shown.text().description().lines().filter(line -> !line.isBlank()).toList(),
                path,
                pictures(shown, words),
                product.brand(),
                options(shown, frame),
                variant.id(),
                ProductPrices.of(product, variant, sale.price(variant), words),
                StockWords.stock(sale.pieces(variant), words),
                landed != null && sale.pieces(variant) > 0,
                landed,
                notice(product, sale, words),
                ProductFacts.of(product, variant, words),
                islands.buyBox(product, variant, sale, frame),
                landed == null ? "" : islands.countrySwitch(product, variant, landed, frame),
                "/" + frame.shop().tag() + "/cart/lines",
                returns(frame.shop(), words),
                around.of(product, frame.shop(), words));
    }

    /** What a product costs and how much there is of it, for one shop. */
    record Sale(
            Map<UUID, ShownPrice> prices, Map<UUID, Integer> stock, @Nullable QuoteResult quote) {
        @Nullable ShownPrice price(Variant variant) {
            return prices.get(variant.id());
        }

        int pieces(Variant variant) {
            return stock.getOrDefault(variant.id(), 0);
        }

        boolean available(Variant variant) {
            return prices.containsKey(variant.id()) && pieces(variant) > 0;
        }
    }

    private Sale sale(Product product, Variant variant, Shop shop) {
        Map<UUID, ShownPrice> prices =
                documents.prices(product, shop.market().code()).stream()
                        .collect(Collectors.toMap(ShownPrice::variantId, Function.identity()));
        boolean sellable = product.state() == ListingState.SELLABLE;
        QuoteResult quote =
                sellable && prices.containsKey(variant.id())
                        ? documents.onePiece(product, variant.id(), shop)
                        : null;
        return new Sale(prices, stock.of(product), quote);
    }

    private static Variant chosen(Product product, @Nullable UUID asked) {
        return product.variants().stream()
                .filter(variant -> variant.id().equals(asked))
                .findFirst()
                .orElseGet(() -> product.variants().getFirst());
    }

    private static List<ProductPage.OptionGroup> options(Shown shown, Frame frame) {
        String page = "/p/" + shown.product().slug() + "?variant=";
        return new Choosing(shown.product(), shown.variant(), frame.words())
                .groups(variant -> frame.shop().url(page + variant.id()), shown.sale()::available);
    }

    private @Nullable Notice notice(Product product, Sale sale, Words words) {
        if (product.state() != ListingState.SELLABLE) {
            return new Notice(
                    words.t("problem.not_sellable.title"),
                    List.of(
                            words.t("problem.not_sellable.detail"),
                            words.t("problem.not_sellable.way_out")));
        }
        return sale.quote() instanceof QuoteResult.CannotQuote refused
                ? panels.notice(refused, words.t("problem.no_service.title"), words)
                : null;
    }

    private List<Link> path(Product product, Shop shop, Words words) {
        return Stream.concat(
                        Stream.of(new Link(words.t("site.home"), shop.url(""))),
                        categories.path(product.categoryId()).stream()
                                .map(
                                        step ->
                                                new Link(
                                                        Categories.name(step, words.language()),
                                                        shop.url("/c/" + step.slug()))))
                .toList();
    }

    /** What shows the chosen variant comes first, then all others. */
    private static List<ProductPage.Picture> pictures(Shown shown, Words words) {
        List<String> names =
                Stream.concat(shown.variant().media().stream(), shown.product().media().stream())
                        .distinct()
                        .toList();
        return IntStream.range(0, names.size())
                .mapToObj(at -> picture(names.get(at), at + 1, shown.text(), words))
                .toList();
    }

    private static ProductPage.Picture picture(
            String name, int number, ProductText text, Words words) {
        String alt = words.t("product.picture_number", "number", number, "name", text.name());
        return new ProductPage.Picture(name, alt);
    }

    private static @Nullable String returns(Shop shop, Words words) {
        int days = shop.market().returnDays();
        return days == 0 ? null : words.t("product.returns", "days", days);
    }

    private List<String> structured(Shown shown, List<Link> path, Shop shop) {
        String url = frames.absolute("/" + shop.tag() + "/p/" + shown.product().slug());
        List<String> all = new ArrayList<>();
        all.add(ProductData.json(shown, url, around.rating(shown.product(), frames.words(shop))));
        all.add(
                Structured.path(
                        path.stream().map(Link::label).toList(),
                        path.stream().map(Link::url).map(frames::absolute).toList()));
        return all;
    }
}
