package io.entrepot.storefront.web;

import io.entrepot.kernel.Ids;
import io.entrepot.platform.page.Pages;
import io.entrepot.platform.text.Messages;
import io.entrepot.platform.text.Words;
import io.entrepot.storefront.page.Frame;
import io.entrepot.storefront.page.ShellPage;
import io.entrepot.storefront.page.Shop;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;

/**
 * The pages that an application in the browser fills. They carry a nonce, because the libraries of
 * the applications make style elements as they go; such a page is never kept.
 */
@Component
class Shells {
    private final Pages pages;
    private final Assets assets;
    private final Messages messages;

    Shells(Pages pages, Assets assets, Messages messages) {
        this.pages = pages;
        this.assets = assets;
        this.messages = messages;
    }

    ResponseEntity<byte[]> checkout(Shop shop) {
        return shop(shop, "checkout.title");
    }

    ResponseEntity<byte[]> order(Shop shop) {
        return shop(shop, "order.where");
    }

    ResponseEntity<byte[]> console() {
        Words words = new Words(messages, Locale.ENGLISH);
        String nonce = Ids.secret();
        ShellPage page =
                new ShellPage(
                        "en",
                        words.t("site.name"),
                        "",
                        words.t("site.needs_script"),
                        nonce,
                        new Frame.Scripts(
                                assets.styles("console", "src/main.tsx"),
                                assets.modules("console", "src/main.tsx"),
                                List.of(),
                                "",
                                assets.scripts("src/loader.ts").mark()),
                        "/console",
                        words.t("site.name"),
                        "");
        return answer("shop/console.jte", page, nonce);
    }

    private ResponseEntity<byte[]> shop(Shop shop, String title) {
        Words words = new Words(messages, shop.locale());
        String nonce = Ids.secret();
        String app = "src/checkout/main.tsx";
        ShellPage page =
                new ShellPage(
                        shop.tag(),
                        words.t(title) + " · " + words.t("site.name"),
                        shop.market().code(),
                        words.t("site.needs_script"),
                        nonce,
                        assets.scripts(app),
                        shop.url(""),
                        words.t("site.name"),
                        words.t("checkout.safe"));
        return answer("shop/checkout.jte", page, nonce);
    }

    private ResponseEntity<byte[]> answer(String template, ShellPage page, String nonce) {
        ResponseEntity<byte[]> html = pages.answer(HttpStatus.OK, template, page);
        return ResponseEntity.ok()
                .headers(html.getHeaders())
                .headers(headers -> headers.set(HttpHeaders.CACHE_CONTROL, "no-store"))
                .header("Content-Security-Policy", policy(nonce))
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .body(html.getBody());
    }

    private static String policy(String nonce) {
        return "default-src 'none'; script-src 'self' 'nonce-%1$s'; style-src 'self' 'nonce-%1$s'; "
                        .formatted(nonce)
                + "style-src-attr 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; "
                + "connect-src 'self'; frame-src 'self' blob:; form-action 'self'; "
                + "base-uri 'none'; frame-ancestors 'none'";
    }
}
