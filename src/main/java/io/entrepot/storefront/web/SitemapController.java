package io.entrepot.storefront.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.Product;
import io.entrepot.catalog.ProductsAfter;
import io.entrepot.platform.web.Open;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** What crawlers ask for: which pages there are, and which they should leave alone. */
@RestController
@Open("Everybody may look at the shop.")
class SitemapController {
    private static final MediaType XML = MediaType.valueOf("application/xml;charset=UTF-8");
    private static final int STEP = 500;

    /** A sitemap may hold 50,000 addresses (sitemaps.org, protocol 0.9). */
    private static final int MOST = 49_000;

    private final Cache<String, String> kept =
            Caffeine.newBuilder().maximumSize(6).expireAfterWrite(Duration.ofMinutes(10)).build();
    private final CatalogApi catalog;
    private final Categories categories;
    private final Texts texts;
    private final Frames frames;

    SitemapController(CatalogApi catalog, Categories categories, Texts texts, Frames frames) {
        this.catalog = catalog;
        this.categories = categories;
        this.texts = texts;
        this.frames = frames;
    }

    @GetMapping(value = "/robots.txt", produces = "text/plain;charset=UTF-8")
    String robots() {
        return """
        User-agent: *
        Disallow: /console
        Disallow: /api/
        Disallow: /*/cart
        Disallow: /*/checkout
        Disallow: /*/order
        Disallow: /*/search
        Disallow: /*/preview
        Disallow: /go
        Sitemap: %s
        """
                .formatted(frames.absolute("/sitemap.xml"));
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> index() {
        StringBuilder xml =
                new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex ")
                        .append("xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        SiteLocales.TAGS.forEach(
                tag ->
                        xml.append("<sitemap><loc>")
                                .append(frames.absolute("/sitemaps/" + tag + ".xml"))
                                .append("</loc></sitemap>\n"));
        return xml(xml.append("</sitemapindex>\n").toString());
    }

    @GetMapping("/sitemaps" + SiteLocales.PATH + ".xml")
    ResponseEntity<String> sitemap(@PathVariable String tag) {
        return xml(String.valueOf(kept.get(tag, this::addresses)));
    }

    private String addresses(String tag) {
        StringBuilder xml =
                new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset ")
                        .append("xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        add(xml, "/" + tag);
        categories.all().forEach(category -> add(xml, "/" + tag + "/c/" + category.slug()));
        texts.paths(tag).forEach(path -> add(xml, "/" + tag + path));
        int left = MOST;
        UUID after = null;
        List<Product> step = next(after);
        while (!step.isEmpty() && left > 0) {
            for (Product product : step) {
                if (product.state().isShown()) {
                    add(xml, "/" + tag + "/p/" + product.slug());
                    left--;
                }
                after = product.id();
            }
            step = step.size() < STEP ? List.of() : next(after);
        }
        return xml.append("</urlset>\n").toString();
    }

    private List<Product> next(@Nullable UUID after) {
        return catalog.productsAfter(new ProductsAfter(after, STEP));
    }

    private void add(StringBuilder xml, String path) {
        xml.append("<url><loc>").append(frames.absolute(path)).append("</loc></url>\n");
    }

    private static ResponseEntity<String> xml(String body) {
        return ResponseEntity.ok().contentType(XML).body(body);
    }
}
