package io.entrepot.storefront.web;

import io.entrepot.platform.text.Words;
import io.entrepot.platform.web.Open;
import io.entrepot.storefront.page.ChoosePage;
import io.entrepot.storefront.page.Frame;
import io.entrepot.storefront.page.Head;
import io.entrepot.storefront.page.HomePage;
import io.entrepot.storefront.page.Shop;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The root, where a reader chooses, and the first page of each language. */
@Controller
@Open("Everybody may look at the shop.")
class HomeController extends ShopController {
    private final Shops shops;
    private final Frames frames;
    private final HomeBlocks blocks;
    private final Homes homes;

    HomeController(
            PageAnswers answers, Shops shops, Frames frames, HomeBlocks blocks, Homes homes) {
        super(answers);
        this.shops = shops;
        this.frames = frames;
        this.blocks = blocks;
        this.homes = homes;
    }

    /** Answers at once in the language the browser asks for; nobody is sent elsewhere. */
    @GetMapping("/")
    ResponseEntity<byte[]> root(HttpServletRequest request) {
        String asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        List<Locale> wishes = asked == null ? List.of() : Collections.list(request.getLocales());
        Shop shop = shops.shop(shops.locales().nearest(wishes), null, null);
        Words words = frames.words(shop);
        Head head =
                new Head(
                        words.t("choose.title"),
                        words.t("choose.description"),
                        "",
                        true,
                        List.of(structured(words)));
        List<ChoosePage.Place> places = shops.locales().tags().stream().map(this::place).toList();
        Frame frame = frames.frame(shop, head, "");
        ChoosePage page =
                new ChoosePage(
                        frame.at(frames.absolute("/"), frame.alternates()),
                        places,
                        blocks.newest(shop, words));
        ResponseEntity<byte[]> answer = answers.page("shop/choose.jte", page);
        return ResponseEntity.ok()
                .headers(answer.getHeaders())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(answer.getBody());
    }

    @GetMapping(SiteLocales.PATH)
    ResponseEntity<byte[]> home(
            @PathVariable String tag,
            @RequestParam(required = false) @Nullable String country,
            @RequestParam(required = false) @Nullable String market) {
        Shop shop = shops.shop(tag, country, market);
        Frame frame = frames.frame(shop, head(shop, true), "");
        String title = frame.head().title();
        return answers.page(
                "shop/home.jte", new HomePage(frame, title, homes.blocks(frame, title)));
    }

    /** The home page as staff arrange it, before readers see it. */
    @GetMapping(SiteLocales.PATH + "/preview/{key}")
    ResponseEntity<byte[]> preview(
            @PathVariable String tag,
            @PathVariable String key,
            @RequestParam(required = false) @Nullable String country) {
        Shop shop = shops.shop(tag, country, null);
        Frame frame = frames.frame(shop, head(shop, false), "");
        String title = frame.head().title();
        ResponseEntity<byte[]> answer =
                answers.page(
                        "shop/home.jte", new HomePage(frame, title, homes.preview(key, frame)));
        return ResponseEntity.ok()
                .headers(answer.getHeaders())
                .headers(headers -> headers.setCacheControl(CacheControl.noStore()))
                .body(answer.getBody());
    }

    private Head head(Shop shop, boolean indexed) {
        Words words = frames.words(shop);
        String place = words.country(shop.country());
        return new Head(
                words.t("home.title", "origin", words.country("CN"), "country", place),
                words.t("home.description", "country", place),
                "",
                indexed,
                indexed ? List.of(structured(words)) : List.of());
    }

    private ChoosePage.Place place(String tag) {
        Shop shop = shops.shop(tag, null, null);
        Words words = frames.words(shop);
        return new ChoosePage.Place(
                tag, words.country(shop.country()), shops.locales().ownName(tag), "/" + tag);
    }

    private String structured(Words words) {
        Map<String, Object> site = Structured.thing("WebSite");
        site.put("name", words.t("site.name"));
        site.put("url", frames.absolute("/"));
        site.put("description", words.t("site.tagline"));
        return Structured.json(site);
    }
}
