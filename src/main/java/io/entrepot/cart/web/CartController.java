package io.entrepot.cart.web;

import io.entrepot.cart.AddCoupon;
import io.entrepot.cart.AddLine;
import io.entrepot.cart.CartApi;
import io.entrepot.cart.CartQuery;
import io.entrepot.cart.CartView;
import io.entrepot.cart.ChangeLine;
import io.entrepot.cart.CreateCart;
import io.entrepot.cart.MoveCart;
import io.entrepot.cart.RemoveCoupon;
import io.entrepot.kernel.Ids;
import io.entrepot.platform.text.Messages;
import io.entrepot.platform.text.Words;
import io.entrepot.platform.web.Open;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.util.Locale;
import java.util.UUID;

/** Baskets over HTTP. Whoever knows a basket's id owns it; the id is random and never listed. */
@RestController
@RequestMapping("/api/v1/carts")
@Open("a basket is its owner's by its unguessable id, and holds nothing personal")
class CartController {
    /** Opens a basket. */
    record NewCart(
            String market, @Nullable String country, String locale, @Nullable NewLine line) {}

    /** Puts pieces in; a line id of the caller's makes it safe to repeat. */
    record NewLine(@Nullable UUID lineId, UUID variantId, int quantity) {}

    /** Sets how many. */
    record Quantity(int quantity) {}

    /** Changes where it goes. */
    record Place(String market, String country, String locale) {}

    /** A coupon's code. */
    record Code(String code) {}

    private final CartApi carts;
    private final Messages messages;

    CartController(CartApi carts, Messages messages) {
        this.carts = carts;
        this.messages = messages;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ShownCart create(@RequestBody NewCart request) {
        NewLine line = request.line();
        return shown(
                carts.create(
                        new CreateCart(
                                Ids.next(),
                                request.market(),
                                request.country(),
                                request.locale(),
                                line == null
                                        ? null
                                        : new CreateCart.NewLine(
                                                line.variantId(), line.quantity()))));
    }

    @GetMapping("/{id}")
    ShownCart get(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean quoted) {
        return shown(carts.cart(new CartQuery(id, quoted)));
    }

    @PostMapping("/{id}/lines")
    ShownCart add(@PathVariable UUID id, @RequestBody NewLine request) {
        UUID lineId = request.lineId() == null ? Ids.next() : request.lineId();
        return shown(
                carts.addLine(new AddLine(id, lineId, request.variantId(), request.quantity())));
    }

    @PutMapping("/{id}/lines/{lineId}")
    ShownCart change(
            @PathVariable UUID id, @PathVariable UUID lineId, @RequestBody Quantity request) {
        return shown(carts.changeLine(new ChangeLine(id, lineId, request.quantity())));
    }

    /** The code is in the body, so that it stands in no log. */
    @PostMapping("/{id}/coupons")
    ShownCart addCoupon(@PathVariable UUID id, @RequestBody Code request, HttpServletRequest http) {
        return shown(carts.addCoupon(new AddCoupon(id, request.code(), http.getRemoteAddr())));
    }

    @DeleteMapping("/{id}/coupons/{couponId}")
    ShownCart removeCoupon(@PathVariable UUID id, @PathVariable UUID couponId) {
        return shown(carts.removeCoupon(new RemoveCoupon(id, couponId)));
    }

    @PutMapping("/{id}/place")
    ShownCart move(@PathVariable UUID id, @RequestBody Place request) {
        return shown(
                carts.moveTo(
                        new MoveCart(id, request.market(), request.country(), request.locale())));
    }

    private ShownCart shown(CartView cart) {
        return ShownCart.of(cart, new Words(messages, Locale.forLanguageTag(cart.locale())));
    }
}
