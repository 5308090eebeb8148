package io.entrepot.cart.web;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.entrepot.cart.CartView;
import io.entrepot.catalog.VariantOption;
import io.entrepot.kernel.Money;
import io.entrepot.kernel.Wording;
import io.entrepot.offer.ShownQuote;
import io.entrepot.platform.text.MoneyFormat;
import io.entrepot.platform.text.Words;
import io.entrepot.platform.web.MoneyView;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A basket as its owner sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ShownCart(
        UUID id,
        String market,
        String country,
        String locale,
        List<Line> lines,
        int pieces,
        boolean closed,
        long version,
        Instant expiresAt,
        @Nullable ShownQuote quote,
        List<Coupon> coupons) {
    /** A coupon that was entered; what became of it stands in the quote. */
    record Coupon(UUID id, String label) {}

    /** A line with its price as the market shows prices; none when it can't be had there. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            UUID id,
            UUID variantId,
            String slug,
            String sku,
            String name,
            Map<String, String> options,
            int quantity,
            @Nullable MoneyView unit,
            @Nullable MoneyView total,
            @Nullable String picture) {}

    static ShownCart of(CartView cart, Words words) {
        return new ShownCart(
                cart.id(),
                cart.market(),
                cart.country(),
                cart.locale(),
                cart.lines().stream().map(line -> line(line, words)).toList(),
                cart.pieces(),
                cart.closed(),
                cart.version(),
                cart.expiresAt(),
                cart.quote() == null ? null : ShownQuote.of(cart.quote(), words),
                cart.coupons().stream()
                        .map(coupon -> new Coupon(coupon.id(), coupon.label()))
                        .toList());
    }

    private static Line line(CartView.Line line, Words words) {
        Money unit = line.unit();
        return new Line(
                line.id(),
                line.variantId(),
                line.slug(),
                line.sku(),
                Wording.pick(line.names(), words.language(), line.sku()),
                VariantOption.words(line.options(), words.language()),
                line.quantity(),
                unit == null ? null : MoneyFormat.view(unit, words.locale()),
                unit == null ? null : MoneyFormat.view(unit.times(line.quantity()), words.locale()),
                line.picture());
    }
}
