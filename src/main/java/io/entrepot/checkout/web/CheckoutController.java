package io.entrepot.checkout.web;

import io.entrepot.checkout.CheckoutApi;
import io.entrepot.checkout.CheckoutQuery;
import io.entrepot.checkout.CheckoutView;
import io.entrepot.checkout.CompleteCheckout;
import io.entrepot.checkout.Completion;
import io.entrepot.checkout.SetAddress;
import io.entrepot.checkout.SetPayment;
import io.entrepot.checkout.SetShipping;
import io.entrepot.checkout.StartCheckout;
import io.entrepot.kernel.Address;
import io.entrepot.kernel.Money;
import io.entrepot.kernel.Refusal;
import io.entrepot.order.OrderApi;
import io.entrepot.order.OrderLink;
import io.entrepot.order.OrderQuery;
import io.entrepot.order.OrderView;
import io.entrepot.platform.text.Messages;
import io.entrepot.platform.text.Words;
import io.entrepot.platform.web.Idempotency;
import io.entrepot.platform.web.Open;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * The checkout over HTTP. Whoever knows its id owns it, so this id is random in all of its bits
 * instead of beginning with the time; it is never listed.
 */
@RestController
@RequestMapping("/api/v1/checkouts")
@Open("a checkout is its shopper's by its unguessable id")
class CheckoutController {
    /** Starts a checkout of a cart. */
    record NewCheckout(UUID cart) {}

    /** Who and where. */
    record AddressEntry(
            String email,
            @Nullable String phone,
            String name,
            @Nullable String company,
            String line1,
            @Nullable String line2,
            String city,
            @Nullable String region,
            @Nullable String postcode,
            String country) {}

    /** Which service. */
    record Shipping(String service) {}

    /** Which way to pay. */
    record Payment(String method) {}

    /** Goes on; the total is the one that the shopper saw. */
    record Complete(@Nullable Total total, @Nullable Boolean newAttempt) {}

    /** An amount as text, so that nobody's arithmetic touches it. */
    record Total(String amount, String currency) {}

    private final CheckoutApi checkouts;
    private final OrderApi orders;
    private final Idempotency idempotency;
    private final Messages messages;

    CheckoutController(
            CheckoutApi checkouts, OrderApi orders, Idempotency idempotency, Messages messages) {
        this.checkouts = checkouts;
        this.orders = orders;
        this.idempotency = idempotency;
        this.messages = messages;
    }

    @PostMapping
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    ResponseEntity<ShownCheckout> start(@RequestBody NewCheckout request, HttpServletRequest http) {
        CheckoutView view =
                checkouts.start(
                        new StartCheckout(UUID.randomUUID(), request.cart(), http.getRemoteAddr()));
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(shown(view));
    }

    @GetMapping("/{id}")
    ResponseEntity<ShownCheckout> get(@PathVariable UUID id) {
        return kept(checkouts.checkout(new CheckoutQuery(id)));
    }

    @PutMapping("/{id}/address")
    ResponseEntity<ShownCheckout> address(@PathVariable UUID id, @RequestBody AddressEntry form) {
        Address address =
                new Address(
                        form.name(),
                        form.company(),
                        form.line1(),
                        form.line2(),
                        form.city(),
                        form.region(),
                        form.postcode(),
                        form.country(),
                        form.phone());
        return kept(checkouts.setAddress(new SetAddress(id, form.email(), form.phone(), address)));
    }

    @PutMapping("/{id}/shipping")
    ResponseEntity<ShownCheckout> shipping(@PathVariable UUID id, @RequestBody Shipping request) {
        return kept(checkouts.setShipping(new SetShipping(id, request.service())));
    }

    @PutMapping("/{id}/payment")
    ResponseEntity<ShownCheckout> payment(@PathVariable UUID id, @RequestBody Payment request) {
        return kept(checkouts.setPayment(new SetPayment(id, request.method())));
    }

    @PostMapping("/{id}/complete")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ShownCompletion.class)))
    ResponseEntity<String> complete(
            @PathVariable UUID id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody Complete request,
            Locale locale) {
        return idempotency.answer(
                "checkout " + id,
                key,
                request,
                () -> ResponseEntity.ok(completed(id, request, locale)));
    }

    private ShownCompletion completed(UUID id, Complete request, Locale locale) {
        boolean again = Boolean.TRUE.equals(request.newAttempt());
        Completion done =
                checkouts.complete(new CompleteCheckout(id, money(request.total()), again, null));
        OrderView order = done.order();
        String code = done.code();
        return new ShownCompletion(
                done.state(),
                order == null ? null : link(order),
                done.redirectUrl(),
                code,
                code == null
                        ? null
                        : messages.find(locale, "problem." + code + ".detail", Map.of())
                                .orElse(code),
                done.newCartId());
    }

    private static @Nullable Money money(@Nullable Total total) {
        if (total == null) {
            return null;
        }
        try {
            return Money.rounded(
                    new BigDecimal(total.amount()),
                    Currency.getInstance(total.currency()),
                    RoundingMode.UNNECESSARY);
        } catch (IllegalArgumentException | ArithmeticException wrong) {
            throw Refusal.invalid("bad_total", "The total is an amount and an ISO 4217 currency.");
        }
    }

    private ResponseEntity<ShownCheckout> kept(CheckoutView view) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(shown(view));
    }

    private ShownCheckout shown(CheckoutView view) {
        UUID orderId = view.orderId();
        boolean placed = orderId != null && !view.state().equals("OPEN");
        return ShownCheckout.of(
                view,
                new Words(messages, Locale.forLanguageTag(view.locale())),
                placed ? existing(orderId) : null);
    }

    /** Between the naming of an order and its writing there is none to show yet. */
    private @Nullable ShownOrderLink existing(@Nullable UUID orderId) {
        try {
            return orderId == null ? null : link(orders.order(new OrderQuery(orderId)));
        } catch (Refusal missing) {
            return null;
        }
    }

    private ShownOrderLink link(OrderView order) {
        OrderLink link = orders.link(new OrderQuery(order.id()));
        return new ShownOrderLink(order.id(), order.number(), link.secret());
    }
}
