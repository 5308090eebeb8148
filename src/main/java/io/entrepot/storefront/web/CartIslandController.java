package io.entrepot.storefront.web;

import io.entrepot.cart.CartApi;
import io.entrepot.cart.CartQuery;
import io.entrepot.cart.CartView;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.web.Open;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.UUID;

/**
 * What the scripts of a page ask about this browser's cart. Nothing personal is in the page itself.
 */
@RestController
@Open("A cart is known by its id, which only its owner has.")
class CartIslandController {
    private final CartApi carts;
    private final Carts filling;
    private final Shops shops;

    CartIslandController(CartApi carts, Carts filling, Shops shops) {
        this.carts = carts;
        this.filling = filling;
        this.shops = shops;
    }

    /** How much is in the cart. */
    record Summary(int pieces) {}

    /** What goes in. */
    record Adding(UUID variantId, int quantity) {}

    @GetMapping(SiteLocales.PATH + "/cart/summary")
    ResponseEntity<Summary> summary(@PathVariable String tag, HttpServletRequest request) {
        int pieces = CartCookie.read(request).map(this::pieces).orElse(0);
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(new Summary(pieces));
    }

    @PostMapping(
            value = SiteLocales.PATH + "/cart/lines",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Summary> add(
            @PathVariable String tag,
            @RequestParam(required = false) @Nullable String country,
            @RequestBody Adding adding,
            HttpServletRequest request) {
        SameOrigin.require(request);
        CartView cart =
                filling.add(
                        CartCookie.read(request),
                        shops.shop(tag, country, null),
                        adding.variantId(),
                        adding.quantity());
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, CartCookie.header(cart.id()))
                .body(new Summary(cart.pieces()));
    }

    private int pieces(UUID cart) {
        try {
            CartView view = carts.cart(new CartQuery(cart, false));
            return view.closed() ? 0 : view.pieces();
        } catch (Refusal gone) {
            return 0;
        }
    }
}
