package io.entrepot.storefront.web;

import io.entrepot.platform.web.Open;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The checkout and the console: an empty frame and the address of the application. */
@Controller
@Open("The frame holds nothing; what fills it asks for its own permission.")
class ShellController extends ShopController {
    private final Shells shells;
    private final Shops shops;

    ShellController(PageAnswers answers, Shells shells, Shops shops) {
        super(answers);
        this.shells = shells;
        this.shops = shops;
    }

    @GetMapping(SiteLocales.PATH + "/checkout/**")
    ResponseEntity<byte[]> checkout(@PathVariable String tag) {
        return shells.checkout(shops.shop(tag, null, null));
    }

    @GetMapping({"/console", "/console/**"})
    ResponseEntity<byte[]> console() {
        return shells.console();
    }
}
