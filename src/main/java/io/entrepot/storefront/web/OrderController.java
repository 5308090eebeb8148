package io.entrepot.storefront.web;

import io.entrepot.order.OrderApi;
import io.entrepot.order.OrderBySecret;
import io.entrepot.order.OrderView;
import io.entrepot.platform.web.Open;
import io.entrepot.shipping.ShipmentQuery;
import io.entrepot.shipping.ShippingApi;
import io.entrepot.storefront.page.Shop;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.UUID;

/**
 * An order for whoever has its link. Without the secret the application in the browser takes over.
 */
@Controller
@Open("The secret of the link opens the order; a wrong one finds nothing.")
class OrderController extends ShopController {
    private final OrderApi orders;
    private final ShippingApi shipping;
    private final Shops shops;
    private final OrderPages orderPages;
    private final Shells shells;

    OrderController(
            PageAnswers answers,
            OrderApi orders,
            ShippingApi shipping,
            Shops shops,
            OrderPages orderPages,
            Shells shells) {
        super(answers);
        this.orders = orders;
        this.shipping = shipping;
        this.shops = shops;
        this.orderPages = orderPages;
        this.shells = shells;
    }

    @GetMapping(SiteLocales.PATH + "/order/{id}")
    ResponseEntity<byte[]> order(
            @PathVariable String tag,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String secret) {
        Shop home = shops.shop(tag, null, null);
        if (secret == null) {
            return shells.order(home);
        }
        OrderView order = orders.orderBySecret(new OrderBySecret(id, secret));
        Shop shop = shops.shop(tag, order.country(), order.market());
        ResponseEntity<byte[]> page =
                answers.page(
                        "shop/order.jte",
                        orderPages.page(
                                order, secret, shipping.shipments(ShipmentQuery.of(id)), shop));
        return ResponseEntity.ok()
                .headers(page.getHeaders())
                .headers(headers -> headers.set(HttpHeaders.CACHE_CONTROL, "no-store"))
                .headers(headers -> headers.set("Referrer-Policy", "no-referrer"))
                .body(page.getBody());
    }
}
