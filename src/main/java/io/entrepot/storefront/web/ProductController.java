package io.entrepot.storefront.web;

import io.entrepot.catalog.Product;
import io.entrepot.offer.QuoteResult;
import io.entrepot.platform.text.Words;
import io.entrepot.platform.web.Open;
import io.entrepot.storefront.page.Shop;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

import java.util.UUID;

/** A product, and what one piece of it costs in another country. */
@Controller
@Open("Everybody may look at the shop.")
class ProductController extends ShopController {
    private final Shops shops;
    private final Frames frames;
    private final Documents documents;
    private final ProductPages productPages;
    private final Panels panels;

    ProductController(
            PageAnswers answers,
            Shops shops,
            Frames frames,
            Documents documents,
            ProductPages productPages,
            Panels panels) {
        super(answers);
        this.shops = shops;
        this.frames = frames;
        this.documents = documents;
        this.productPages = productPages;
        this.panels = panels;
    }

    @GetMapping(SiteLocales.PATH + "/p/{slug}")
    ResponseEntity<byte[]> product(
            @PathVariable String tag,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String country,
            @RequestParam(required = false) @Nullable String market,
            @RequestParam(required = false) @Nullable UUID variant) {
        Shop shop = shops.shop(tag, country, market);
        return answers.page(
                "shop/product.jte", productPages.page(documents.product(slug), variant, shop));
    }

    /** What the country switch of the page asks for; null where it can't be had. */
    record Landed(@Nullable LandedAnswer landed) {}

    @GetMapping(
            value = SiteLocales.PATH + "/p/{slug}/landed/{variant}",
            produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Landed landed(
            @PathVariable String tag,
            @PathVariable String slug,
            @PathVariable UUID variant,
            @RequestParam(required = false) @Nullable String country) {
        Shop shop = shops.shop(tag, country, null);
        Words words = frames.words(shop);
        Product product = documents.product(slug);
        return switch (documents.onePiece(product, variant, shop)) {
            case QuoteResult.Quoted quoted ->
                    new Landed(LandedAnswer.of(panels.panel(quoted.quote(), words)));
            case QuoteResult.CannotQuote refused -> new Landed(null);
        };
    }
}
