package io.entrepot.storefront.web;

import io.entrepot.platform.web.Open;
import io.entrepot.storefront.page.Shop;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Articles, help and legal texts, one by one and as lists. */
@Controller
@Open("Everybody may read what the shop says.")
class ArticleController extends ShopController {
    private final Shops shops;
    private final ArticlePages pages;

    ArticleController(PageAnswers answers, Shops shops, ArticlePages pages) {
        super(answers);
        this.shops = shops;
        this.pages = pages;
    }

    @GetMapping(SiteLocales.PATH + Place.PATH)
    ResponseEntity<byte[]> list(
            @PathVariable String tag,
            @PathVariable String place,
            @RequestParam(required = false) @Nullable String country) {
        Shop shop = shops.shop(tag, country, null);
        return answers.page("shop/articles.jte", pages.list(Place.of(place), shop));
    }

    @GetMapping(SiteLocales.PATH + Place.PATH + "/{slug}")
    ResponseEntity<byte[]> article(
            @PathVariable String tag,
            @PathVariable String place,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String country) {
        Shop shop = shops.shop(tag, country, null);
        return answers.page("shop/article.jte", pages.page(Place.of(place), slug, shop));
    }
}
