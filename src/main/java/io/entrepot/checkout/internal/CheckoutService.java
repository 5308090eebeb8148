package io.entrepot.checkout.internal;

import io.entrepot.cart.CartApi;
import io.entrepot.cart.CartQuery;
import io.entrepot.cart.CartView;
import io.entrepot.cart.MoveCart;
import io.entrepot.checkout.CheckoutApi;
import io.entrepot.checkout.CheckoutQuery;
import io.entrepot.checkout.CheckoutView;
import io.entrepot.checkout.CompleteCheckout;
import io.entrepot.checkout.Completion;
import io.entrepot.checkout.SetAddress;
import io.entrepot.checkout.SetPayment;
import io.entrepot.checkout.SetShipping;
import io.entrepot.checkout.StartCheckout;
import io.entrepot.kernel.Refusal;
import io.entrepot.offer.Quote;
import io.entrepot.payment.PaymentMethod;

import org.springframework.stereotype.Service;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Answers at the door of the checkout: takes decisions while it is open, then hands over to the
 * saga.
 */
@Service
class CheckoutService implements CheckoutApi {
    private final Checkouts checkouts;
    private final CheckoutViews views;
    private final AddressFormats formats;
    private final Freeze freeze;
    private final Saga saga;
    private final CartApi carts;

    CheckoutService(
            Checkouts checkouts,
            CheckoutViews views,
            AddressFormats formats,
            Freeze freeze,
            Saga saga,
            CartApi carts) {
        this.checkouts = checkouts;
        this.views = views;
        this.formats = formats;
        this.freeze = freeze;
        this.saga = saga;
        this.carts = carts;
    }

    @Override
    public CheckoutView start(StartCheckout command) {
        CartView cart = carts.cart(new CartQuery(command.cartId(), false));
        if (cart.closed()) {
            throw Refusal.conflict("cart_closed", "An order was made of this basket.");
        }
        if (cart.lines().isEmpty()) {
            throw new Refusal("cart_empty", Refusal.Kind.UNPROCESSABLE, "The basket is empty.");
        }
        checkouts.start(
                command.checkoutId(), cart.id(), cart.market(), cart.locale(), command.clientIp());
        return view(command.checkoutId());
    }

    @Override
    public CheckoutView setAddress(SetAddress command) {
        Checkout checkout = find(command.checkoutId());
        CartView cart = carts.cart(new CartQuery(checkout.cartId(), false));
        List<AddressFormats.Fault> faults = formats.faults(command.email(), command.address());
        if (!faults.isEmpty()) {
            throw new Refusal(
                    "bad_address",
                    Refusal.Kind.UNPROCESSABLE,
                    "Some fields of the address need another look.",
                    Map.of("errors", faults));
        }
        if (!cart.country().equals(command.address().country())) {
            carts.moveTo(
                    new MoveCart(
                            cart.id(), cart.market(), command.address().country(), cart.locale()));
        }
        requireOpen(checkouts.setAddress(command), checkout.id());
        return view(checkout.id());
    }

    @Override
    public CheckoutView setShipping(SetShipping command) {
        Checkout checkout = find(command.checkoutId());
        boolean offered =
                views.services(checkout).stream()
                        .anyMatch(option -> option.service().equals(command.service()));
        if (!offered) {
            throw new Refusal(
                    "service_not_offered",
                    Refusal.Kind.UNPROCESSABLE,
                    "This service does not take this parcel there.",
                    Map.of("service", command.service()));
        }
        requireOpen(checkouts.setService(checkout.id(), command.service()), checkout.id());
        return view(checkout.id());
    }

    @Override
    public CheckoutView setPayment(SetPayment command) {
        Checkout checkout = find(command.checkoutId());
        PaymentMethod method = CheckoutViews.named(command.method(), views.methods(checkout));
        requireNoPaymentDiscount(checkout, command.method());
        boolean changed =
                checkouts.setMethod(checkout.id(), command.method())
                        || checkouts.changeMethod(
                                checkout.id(), command.method(), method.goodsWaitMinutes() * 60);
        requireOpen(changed, checkout.id());
        return view(checkout.id());
    }

    @Override
    public CheckoutView checkout(CheckoutQuery query) {
        return view(query.checkoutId());
    }

    @Override
    public Completion complete(CompleteCheckout command) {
        Checkout checkout = find(command.checkoutId());
        if (checkout.state() == Checkout.State.OPEN) {
            freeze.freeze(checkout, command.total());
            checkout = find(command.checkoutId());
        }
        return saga.run(checkout, command);
    }

    /** What is off because of how it is paid was promised for that way only. */
    private static void requireNoPaymentDiscount(Checkout checkout, String method) {
        Quote quote = checkout.quote();
        Quote.Promoted promoted = quote == null ? null : quote.promoted();
        if (promoted != null
                && !method.equals(checkout.method())
                && promoted.applied().discounts().stream().anyMatch(each -> each.byPayment())) {
            throw Refusal.conflict(
                    "method_has_discount",
                    "The total holds for the way to pay that was chosen when it was placed.");
        }
    }

    private void requireOpen(boolean changed, UUID id) {
        if (!changed) {
            Checkout checkout = find(id);
            if (checkout.expired()) {
                throw new Refusal(
                        "checkout_expired", Refusal.Kind.GONE, "This checkout has expired.");
            }
            throw Refusal.conflict("checkout_closed", "The order is placed already.");
        }
    }

    private CheckoutView view(UUID id) {
        return views.of(find(id));
    }

    private Checkout find(UUID id) {
        return checkouts.find(id).orElseThrow(() -> Refusal.notFound("checkout"));
    }
}
