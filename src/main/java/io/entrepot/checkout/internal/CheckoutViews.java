package io.entrepot.checkout.internal;

import io.entrepot.cart.CartApi;
import io.entrepot.cart.CartQuery;
import io.entrepot.cart.CartView;
import io.entrepot.checkout.CheckoutView;
import io.entrepot.kernel.Address;
import io.entrepot.kernel.Money;
import io.entrepot.kernel.Refusal;
import io.entrepot.market.Market;
import io.entrepot.market.MarketApi;
import io.entrepot.market.MarketCode;
import io.entrepot.offer.OfferApi;
import io.entrepot.offer.Quote;
import io.entrepot.offer.QuoteRequest;
import io.entrepot.offer.QuoteResult;
import io.entrepot.payment.MethodQuery;
import io.entrepot.payment.PaymentApi;
import io.entrepot.payment.PaymentMethod;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Shows a checkout: what was decided, what can be chosen and what it all costs. */
@Component
class CheckoutViews {
    private final CartApi carts;
    private final OfferApi offers;
    private final Vouchers vouchers;
    private final MarketApi markets;
    private final PaymentApi payments;
    private final AddressFormats formats;

    CheckoutViews(
            CartApi carts,
            OfferApi offers,
            Vouchers vouchers,
            MarketApi markets,
            PaymentApi payments,
            AddressFormats formats) {
        this.carts = carts;
        this.offers = offers;
        this.vouchers = vouchers;
        this.markets = markets;
        this.payments = payments;
        this.formats = formats;
    }

    CheckoutView of(Checkout checkout) {
        CartView cart = carts.cart(new CartQuery(checkout.cartId(), false));
        Market market = markets.market(new MarketCode(checkout.market()));
        Quote frozen = checkout.quote();
        QuoteResult quote = frozen == null ? quote(checkout, cart) : new QuoteResult.Quoted(frozen);
        return new CheckoutView(
                checkout.id(),
                checkout.cartId(),
                checkout.state().name(),
                checkout.outcome(),
                checkout.market(),
                cart.country(),
                checkout.locale(),
                checkout.email(),
                checkout.phone(),
                checkout.address(),
                checkout.service(),
                checkout.method(),
                formats.form(cart.country()),
                market.countries(),
                methods(market, cart.country(), quote),
                quote,
                checkout.orderId(),
                checkout.newCartId());
    }

    /** The quote for what was decided so far. */
    QuoteResult quote(Checkout checkout, CartView cart) {
        Address address = checkout.address();
        return offers.quote(
                new QuoteRequest(
                        cart.market(),
                        cart.country(),
                        address == null ? null : address.region(),
                        address == null ? null : address.postcode(),
                        cart.lines().stream()
                                .map(
                                        line ->
                                                new QuoteRequest.Item(
                                                        line.id(),
                                                        line.variantId(),
                                                        line.quantity()))
                                .toList(),
                        checkout.service(),
                        new QuoteRequest.Deal(
                                QuoteRequest.Deal.STOREFRONT,
                                Set.of(),
                                null,
                                checkout.email(),
                                vouchers.firstOrder(checkout),
                                checkout.method(),
                                cart.coupons().stream().map(CartView.Coupon::id).toList(),
                                List.of(),
                                null,
                                false)));
    }

    List<Quote.ServiceOption> services(Checkout checkout) {
        return of(checkout).quote() instanceof QuoteResult.Quoted(Quote quote)
                ? quote.services()
                : List.of();
    }

    List<PaymentMethod> methods(Checkout checkout) {
        return of(checkout).methods();
    }

    /** How many minutes the goods wait for the way to pay that was chosen. */
    int goodsWaitMinutes(Checkout checkout, CartView cart, Quote quote) {
        Market market = markets.market(new MarketCode(checkout.market()));
        return named(
                        String.valueOf(checkout.method()),
                        methods(market, cart.country(), new QuoteResult.Quoted(quote)))
                .goodsWaitMinutes();
    }

    static PaymentMethod named(String code, List<PaymentMethod> methods) {
        return methods.stream()
                .filter(method -> method.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Refusal(
                                        "method_not_offered",
                                        Refusal.Kind.UNPROCESSABLE,
                                        "This way to pay is not offered here.",
                                        Map.of("method", code)));
    }

    private List<PaymentMethod> methods(
            Market market, @Nullable String country, QuoteResult quote) {
        Money total =
                quote instanceof QuoteResult.Quoted(Quote quoted)
                        ? quoted.total()
                        : Money.zero(market.currency());
        return payments.methods(
                new MethodQuery(
                        total,
                        country == null ? market.countries().getFirst() : country,
                        market.paymentMethods()));
    }
}
