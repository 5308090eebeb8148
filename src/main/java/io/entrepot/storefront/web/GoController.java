package io.entrepot.storefront.web;

import io.entrepot.kernel.Refusal;
import io.entrepot.platform.web.Open;
import io.entrepot.storefront.page.Shop;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.net.URI;
import java.util.regex.Pattern;

/** Where the three controls send to: the same page in another language or for another country. */
@Controller
@Open("It only leads to another page of the shop.")
class GoController extends ShopController {
    private static final Pattern PATH =
            Pattern.compile("(/[A-Za-z0-9._~%-]+)*(\\?page=[0-9]{1,4})?");

    private final Shops shops;

    GoController(PageAnswers answers, Shops shops) {
        super(answers);
        this.shops = shops;
    }

    /** The currency is that of the country's market, so it has no say of its own yet. */
    @GetMapping("/go")
    ResponseEntity<byte[]> go(
            @RequestParam(defaultValue = "") String path,
            @RequestParam String locale,
            @RequestParam(defaultValue = "") String country) {
        if (!shops.locales().has(locale) || !PATH.matcher(path).matches()) {
            throw Refusal.notFound("page");
        }
        Shop shop = shops.shop(locale, country, null);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(shop.url(path)))
                .build();
    }
}
