package io.entrepot.storefront.web;

import io.entrepot.kernel.Refusal;
import io.entrepot.platform.page.Pages;
import io.entrepot.platform.text.Words;
import io.entrepot.storefront.page.ErrorPage;
import io.entrepot.storefront.page.Frame;
import io.entrepot.storefront.page.Head;
import io.entrepot.storefront.page.Shop;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import java.util.Map;

/**
 * Answers with pages, also when something was refused or failed, in the language of the address.
 */
@Component
class PageAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(PageAnswers.class);

    /** No script and no style but our own files, so that a page can be kept by anybody. */
    static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
                    + "frame-ancestors 'none'";

    private final Pages pages;
    private final Frames frames;
    private final Shops shops;

    PageAnswers(Pages pages, Frames frames, Shops shops) {
        this.pages = pages;
        this.frames = frames;
        this.shops = shops;
    }

    ResponseEntity<byte[]> page(String template, Object page) {
        return page(HttpStatus.OK, template, page);
    }

    ResponseEntity<byte[]> refused(Refusal refusal, String path) {
        HttpStatus status =
                switch (refusal.kind()) {
                    case NOT_FOUND -> HttpStatus.NOT_FOUND;
                    case GONE -> HttpStatus.GONE;
                    case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
                    case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
                    case CONFLICT -> HttpStatus.CONFLICT;
                    case FORBIDDEN -> HttpStatus.FORBIDDEN;
                    default -> HttpStatus.BAD_REQUEST;
                };
        return error(status, refusal.code(), refusal.facts(), path);
    }

    ResponseEntity<byte[]> failed(RuntimeException failure, String path) {
        LOG.error("The page {} failed", path, failure);
        return error(HttpStatus.INTERNAL_SERVER_ERROR, "internal", Map.of(), path);
    }

    private ResponseEntity<byte[]> error(
            HttpStatus status, String code, Map<String, Object> facts, String path) {
        Shop shop = shops.shop(tag(path), null, null);
        Words words = frames.words(shop);
        String known =
                words.messages()
                                .find(words.locale(), "problem." + code + ".title", facts)
                                .isPresent()
                        ? "problem." + code
                        : "problem.invalid_value";
        String title = words.messages().text(words.locale(), known + ".title", facts);
        String detail = words.messages().text(words.locale(), known + ".detail", facts);
        String wayOut = words.messages().text(words.locale(), known + ".way_out", facts);
        Frame frame = frames.frame(shop, Head.hidden(title, detail, ""), "");
        return page(status, "shop/error.jte", new ErrorPage(frame, title, detail, wayOut));
    }

    private ResponseEntity<byte[]> page(HttpStatus status, String template, Object page) {
        ResponseEntity<byte[]> answer = pages.answer(status, template, page);
        return ResponseEntity.status(status)
                .headers(answer.getHeaders())
                .header("Content-Security-Policy", POLICY)
                .header("Referrer-Policy", "strict-origin-when-cross-origin")
                .header("X-Content-Type-Options", "nosniff")
                .body(answer.getBody());
    }

    private String tag(String path) {
        String first = path.split("/", 3).length > 1 ? path.split("/", 3)[1] : "";
        SiteLocales locales = shops.locales();
        return locales.has(first) ? first : locales.fallback();
    }
}
