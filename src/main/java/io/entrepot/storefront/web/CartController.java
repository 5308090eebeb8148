package io.entrepot.storefront.web;

import io.entrepot.cart.AddCoupon;
import io.entrepot.cart.CartApi;
import io.entrepot.cart.CartQuery;
import io.entrepot.cart.CartView;
import io.entrepot.cart.ChangeLine;
import io.entrepot.cart.MoveCart;
import io.entrepot.cart.RemoveCoupon;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.web.Open;
import io.entrepot.storefront.page.Shop;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.net.URI;
import java.util.UUID;

/** The cart as a page: forms that are sent, and the page again. */
@Controller
@Open("A cart is known by its id, which only its owner has.")
class CartController extends ShopController {
    private static final String CART = SiteLocales.PATH + "/cart/{id:[0-9a-f-]{36}}";

    private final Shops shops;
    private final CartPages cartPages;
    private final CartApi carts;
    private final Carts filling;

    CartController(
            PageAnswers answers, Shops shops, CartPages cartPages, CartApi carts, Carts filling) {
        super(answers);
        this.shops = shops;
        this.cartPages = cartPages;
        this.carts = carts;
        this.filling = filling;
    }

    @GetMapping(SiteLocales.PATH + "/cart")
    ResponseEntity<byte[]> mine(@PathVariable String tag, HttpServletRequest request) {
        return CartCookie.read(request)
                .map(id -> seeOther("/" + tag + "/cart/" + id))
                .orElseGet(
                        () ->
                                answers.page(
                                        "shop/cart.jte",
                                        cartPages.empty(shops.shop(tag, null, null))));
    }

    @GetMapping(CART)
    ResponseEntity<byte[]> cart(
            @PathVariable String tag,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String refused) {
        CartView cart = carts.cart(new CartQuery(id, true));
        Shop shop = shops.shop(tag, cart.country(), cart.market());
        ResponseEntity<byte[]> page =
                answers.page("shop/cart.jte", cartPages.page(cart, shop, refused));
        return ResponseEntity.ok()
                .headers(page.getHeaders())
                .headers(headers -> headers.set(HttpHeaders.CACHE_CONTROL, "no-store"))
                .body(page.getBody());
    }

    @PostMapping(
            value = SiteLocales.PATH + "/cart/lines",
            consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<byte[]> add(
            @PathVariable String tag,
            @RequestParam UUID variant,
            @RequestParam(defaultValue = "1") int quantity,
            @RequestParam(required = false) @Nullable String country,
            HttpServletRequest request) {
        SameOrigin.require(request);
        CartView cart =
                filling.add(
                        CartCookie.read(request),
                        shops.shop(tag, country, null),
                        variant,
                        quantity);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/" + tag + "/cart/" + cart.id()))
                .header(HttpHeaders.SET_COOKIE, CartCookie.header(cart.id()))
                .build();
    }

    @PostMapping(CART + "/lines/{line}")
    ResponseEntity<byte[]> change(
            @PathVariable String tag,
            @PathVariable UUID id,
            @PathVariable UUID line,
            @RequestParam int quantity,
            HttpServletRequest request) {
        SameOrigin.require(request);
        carts.changeLine(new ChangeLine(id, line, quantity));
        return seeOther("/" + tag + "/cart/" + id);
    }

    /** A code that can't be used leads back to the cart, which says why. */
    @PostMapping(CART + "/coupons")
    ResponseEntity<byte[]> addCoupon(
            @PathVariable String tag,
            @PathVariable UUID id,
            @RequestParam String code,
            HttpServletRequest request) {
        SameOrigin.require(request);
        String back = "/" + tag + "/cart/" + id;
        try {
            carts.addCoupon(new AddCoupon(id, code, request.getRemoteAddr()));
            return seeOther(back + "#coupon");
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.NOT_FOUND || refused.kind() == Refusal.Kind.GONE) {
                throw refused;
            }
            return seeOther(back + "?refused=" + refused.code() + "#coupon");
        }
    }

    @PostMapping(CART + "/coupons/{coupon}")
    ResponseEntity<byte[]> removeCoupon(
            @PathVariable String tag,
            @PathVariable UUID id,
            @PathVariable UUID coupon,
            HttpServletRequest request) {
        SameOrigin.require(request);
        carts.removeCoupon(new RemoveCoupon(id, coupon));
        return seeOther("/" + tag + "/cart/" + id);
    }

    @PostMapping(CART + "/place")
    ResponseEntity<byte[]> move(
            @PathVariable String tag,
            @PathVariable UUID id,
            @RequestParam String place,
            HttpServletRequest request) {
        SameOrigin.require(request);
        Shop shop = shops.shop(tag, place, null);
        carts.moveTo(new MoveCart(id, shop.market().code(), shop.country(), tag));
        return seeOther("/" + tag + "/cart/" + id);
    }

    private static ResponseEntity<byte[]> seeOther(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(address)).build();
    }
}
