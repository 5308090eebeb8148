package io.entrepot.storefront.web;

import io.entrepot.catalog.Category;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.text.Words;
import io.entrepot.platform.web.Open;
import io.entrepot.search.SearchApi;
import io.entrepot.search.SearchPage;
import io.entrepot.storefront.page.Head;
import io.entrepot.storefront.page.Link;
import io.entrepot.storefront.page.ListPage;
import io.entrepot.storefront.page.Shop;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Categories and searches: lists that are narrowed by a plain form. */
@Controller
@Open("Everybody may look at the shop.")
class ListController extends ShopController {
    private final Shops shops;
    private final Frames frames;
    private final Categories categories;
    private final SearchApi search;
    private final Lists lists;
    private final SearchLog log;

    ListController(
            PageAnswers answers,
            Shops shops,
            Frames frames,
            Categories categories,
            SearchApi search,
            Lists lists,
            SearchLog log) {
        super(answers);
        this.shops = shops;
        this.frames = frames;
        this.categories = categories;
        this.search = search;
        this.lists = lists;
        this.log = log;
    }

    @GetMapping(SiteLocales.PATH + "/c/{slug}")
    ResponseEntity<byte[]> category(
            @PathVariable String tag, @PathVariable String slug, HttpServletRequest request) {
        Wish wish = Wish.of(request.getParameterMap(), slug);
        Shop shop = shops.shop(tag, wish.country(), wish.market());
        Words words = frames.words(shop);
        Category category = categories.category(slug);
        SearchPage found = found(wish, shop, words);
        String name = Categories.name(category, words.language());
        List<Link> path = path(category, shop, words);
        Head head =
                new Head(
                        name,
                        words.t(
                                "category.description",
                                "category",
                                name,
                                "country",
                                words.country(shop.country()),
                                "count",
                                found.total()),
                        "/c/" + slug + (wish.page() > 1 ? "?page=" + wish.page() : ""),
                        wish.facets().isEmpty(),
                        List.of(
                                Structured.path(
                                        path.stream().map(Link::label).toList(),
                                        path.stream()
                                                .map(Link::url)
                                                .map(frames::absolute)
                                                .toList())));
        ListPage page =
                lists.page(
                        frames.frame(shop, head, ""),
                        wish,
                        found,
                        new Lists.Titled(name, null, path));
        return answers.page("shop/list.jte", page);
    }

    @GetMapping(SiteLocales.PATH + "/search")
    ResponseEntity<byte[]> search(@PathVariable String tag, HttpServletRequest request) {
        Wish wish = Wish.of(request.getParameterMap(), null);
        Shop shop = shops.shop(tag, wish.country(), wish.market());
        Words words = frames.words(shop);
        SearchPage found = found(wish, shop, words);
        if (wish.page() == 1 && wish.facets().isEmpty() && Persons.look(request)) {
            log.searched(
                    new SearchLog.Asked(shop.market().code(), words.language(), wish.text()),
                    found.total() > 0 || found.redirect() != null);
        }
        if (found.redirect() != null) {
            return ResponseEntity.status(HttpStatus.FOUND)
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .location(URI.create(shop.url(found.redirect())))
                    .build();
        }
        String title =
                wish.text().isEmpty()
                        ? words.t("search.title_empty")
                        : words.t("search.title", "query", wish.text());
        Head head =
                Head.hidden(
                        title,
                        words.t(
                                "search.description",
                                "query",
                                wish.text(),
                                "country",
                                words.country(shop.country())),
                        "/search");
        Lists.Titled titled =
                new Lists.Titled(
                        title, null, List.of(new Link(words.t("site.home"), shop.url(""))));
        return answers.page(
                "shop/list.jte",
                lists.page(frames.frame(shop, head, wish.text()), wish, found, titled));
    }

    /** A search that is away is an empty result with a way out; the page stays. */
    private SearchPage found(Wish wish, Shop shop, Words words) {
        try {
            return search.search(wish.query(shop, words.language()));
        } catch (Refusal refused) {
            if (refused.kind() != Refusal.Kind.UNAVAILABLE) {
                throw refused;
            }
            return SearchPage.empty();
        }
    }

    private List<Link> path(Category category, Shop shop, Words words) {
        List<Link> path = new ArrayList<>();
        path.add(new Link(words.t("site.home"), shop.url("")));
        categories
                .path(category.id())
                .forEach(
                        step ->
                                path.add(
                                        new Link(
                                                Categories.name(step, words.language()),
                                                shop.url("/c/" + step.slug()))));
        return path;
    }
}
