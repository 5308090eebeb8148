package io.entrepot.order;

import io.entrepot.kernel.Address;
import io.entrepot.kernel.Money;
import io.entrepot.promotion.Applied;
import io.entrepot.promotion.CartFacts;

import org.jspecify.annotations.Nullable;

import java.util.Currency;
import java.util.List;
import java.util.UUID;

/**
 * Everything that was promised, copied: lines, charges, terms, rate and rule version. The total is
 * the sum of the charges that are charged; the order checks it.
 */
public record PlaceOrder(
        UUID orderId,
        UUID cartId,
        UUID checkoutId,
        String market,
        String country,
        String locale,
        Currency currency,
        Contact contact,
        Address address,
        List<OrderLine> lines,
        List<Charge> charges,
        Money total,
        Terms terms,
        @Nullable Promoted promoted,
        @Nullable OrderTrace trace) {
    /** An order without promotions and without a trace. */
    public PlaceOrder(
            UUID orderId,
            UUID cartId,
            UUID checkoutId,
            String market,
            String country,
            String locale,
            Currency currency,
            Contact contact,
            Address address,
            List<OrderLine> lines,
            List<Charge> charges,
            Money total,
            Terms terms) {
        this(
                orderId,
                cartId,
                checkoutId,
                market,
                country,
                locale,
                currency,
                contact,
                address,
                lines,
                charges,
                total,
                terms,
                null,
                null);
    }

    /** The cart as promotions saw it and what they did, so that it can be explained later. */
    public record Promoted(CartFacts cart, Applied applied) {}

    /** How to reach the shopper. */
    public record Contact(String email, @Nullable String phone) {}

    /** On what terms it goes, and what the figures were taken from. */
    public record Terms(
            String incoterm,
            String warehouse,
            String originCountry,
            String service,
            int minDays,
            int maxDays,
            UUID quoteId,
            @Nullable String fxRateId,
            @Nullable String fxRate,
            String ruleVersion) {}
}
