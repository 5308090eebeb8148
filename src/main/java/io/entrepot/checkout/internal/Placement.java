package io.entrepot.checkout.internal;

import io.entrepot.cart.CartApi;
import io.entrepot.cart.CloseCart;
import io.entrepot.catalog.BatteryKind;
import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.VariantFacts;
import io.entrepot.catalog.VariantIds;
import io.entrepot.kernel.Address;
import io.entrepot.kernel.Ids;
import io.entrepot.offer.Quote;
import io.entrepot.order.Charge;
import io.entrepot.order.OrderApi;
import io.entrepot.order.OrderLine;
import io.entrepot.order.OrderTrace;
import io.entrepot.order.PlaceOrder;
import io.entrepot.order.PlaceOrderResult;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the pending order of a frozen quote: everything that was promised, copied. */
@Component
class Placement {
    private final OrderApi orders;
    private final CatalogApi catalog;
    private final CartApi carts;

    Placement(OrderApi orders, CatalogApi catalog, CartApi carts) {
        this.orders = orders;
        this.catalog = catalog;
        this.carts = carts;
    }

    PlaceOrderResult place(Checkout checkout) {
        Quote quote = checkout.frozenQuote();
        Address address = Objects.requireNonNull(checkout.address());
        PlaceOrderResult result =
                orders.place(
                        new PlaceOrder(
                                checkout.placedOrderId(),
                                checkout.cartId(),
                                checkout.id(),
                                checkout.market(),
                                quote.country(),
                                checkout.locale(),
                                quote.currency(),
                                new PlaceOrder.Contact(
                                        Objects.requireNonNull(checkout.email()), checkout.phone()),
                                address,
                                lines(checkout.locale(), quote),
                                charges(quote),
                                quote.total(),
                                terms(quote),
                                promoted(quote),
                                trace(quote)));
        carts.close(new CloseCart(checkout.cartId(), result.order().id()));
        return result;
    }

    static List<Charge> charges(Quote quote) {
        return quote.amounts().stream().map(Placement::charge).toList();
    }

    List<OrderLine> lines(String locale, Quote quote) {
        List<UUID> ids = quote.lines().stream().map(Quote.Line::variantId).toList();
        Map<UUID, VariantFacts> variants =
                catalog.variants(new VariantIds(ids)).stream()
                        .collect(Collectors.toMap(VariantFacts::id, Function.identity()));
        String language = Locale.forLanguageTag(locale).toLanguageTag();
        return quote.lines().stream()
                .map(
                        line ->
                                line(
                                        line,
                                        Objects.requireNonNull(variants.get(line.variantId())),
                                        language))
                .toList();
    }

    private static OrderLine line(Quote.Line line, VariantFacts variant, String language) {
        return new OrderLine(
                line.lineId(),
                variant.id(),
                variant.productId(),
                variant.sku(),
                variant.slug(),
                variant.name(language),
                english(variant),
                variant.options(language),
                line.quantity(),
                line.unit(),
                line.goodsNet(),
                line.hsCode(),
                variant.origin(),
                variant.weightGrams(),
                variant.lengthMm(),
                variant.widthMm(),
                variant.heightMm(),
                variant.battery() != BatteryKind.NONE,
                variant.picture());
    }

    /** The name that customs papers carry, with what tells the variant apart. */
    private static String english(VariantFacts variant) {
        return Stream.concat(Stream.of(variant.name("en")), variant.options("en").values().stream())
                .collect(Collectors.joining(", "));
    }

    private static Charge charge(Quote.Amount amount) {
        return new Charge(
                Ids.next(),
                Charge.Kind.valueOf(amount.kind().name()),
                amount.lineId(),
                amount.money(),
                amount.charged(),
                amount.estimate(),
                amount.ruleIds(),
                amount.reason(),
                amount.facts());
    }

    static PlaceOrder.@Nullable Promoted promoted(Quote quote) {
        Quote.Promoted promoted = quote.promoted();
        return promoted == null
                ? null
                : new PlaceOrder.Promoted(promoted.cart(), promoted.applied());
    }

    /** Quotes that were frozen before traces were kept make orders without one. */
    static @Nullable OrderTrace trace(Quote quote) {
        List<OrderTrace.Line> lines =
                quote.lines().stream()
                        .flatMap(
                                line ->
                                        Stream.ofNullable(line.trace())
                                                .map(
                                                        price ->
                                                                new OrderTrace.Line(
                                                                        line.lineId(),
                                                                        line.unit(),
                                                                        line.shown(),
                                                                        line.toPay(),
                                                                        price)))
                        .toList();
        return lines.isEmpty() ? null : new OrderTrace(lines, rates(quote));
    }

    private static List<OrderTrace.Rate> rates(Quote quote) {
        return quote.rates().stream()
                .map(
                        rate ->
                                new OrderTrace.Rate(
                                        rate.id(),
                                        rate.pair(),
                                        rate.rate(),
                                        rate.date(),
                                        rate.source()))
                .toList();
    }

    static PlaceOrder.Terms terms(Quote quote) {
        Quote.Terms terms = quote.terms();
        boolean converted = !quote.rates().isEmpty();
        return new PlaceOrder.Terms(
                terms.incoterm(),
                terms.warehouse(),
                terms.originCountry(),
                terms.service(),
                terms.minDays(),
                terms.maxDays(),
                quote.id(),
                converted ? quote.rates().getFirst().id() : null,
                converted ? quote.rates().getFirst().rate() : null,
                quote.ruleVersion());
    }
}
