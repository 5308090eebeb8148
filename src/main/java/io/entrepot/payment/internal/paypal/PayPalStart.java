package io.entrepot.payment.internal.paypal;

import io.entrepot.payment.internal.paypal.PayPalWire.Amount;
import io.entrepot.payment.internal.paypal.PayPalWire.NewOrder;
import io.entrepot.payment.internal.paypal.PayPalWire.NewUnit;
import io.entrepot.payment.spi.PaymentGateway.Start;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.regex.Pattern;

/** The order that is opened at PayPal, the same each time it is sent under its key. */
record PayPalStart(String brand) {
    private static final int MOST_DESCRIPTION = 127;

    /** The form of a language that PayPal takes. */
    private static final Pattern LOCALE =
            Pattern.compile("[a-z]{2}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?");

    NewOrder order(Start start, String value) {
        var amount = new Amount(start.amount().currency().getCurrencyCode(), value);
        var unit =
                new NewUnit(
                        amount,
                        start.paymentId().toString(),
                        cut(start.description(), MOST_DESCRIPTION));
        var context =
                new PayPalWire.Context(
                        brand.isBlank() ? null : cut(brand, MOST_DESCRIPTION),
                        locale(start.locale()),
                        "NO_SHIPPING",
                        "PAY_NOW",
                        start.returnUrl(),
                        start.returnUrl());
        return new NewOrder(
                "AUTHORIZE", List.of(unit), new PayPalWire.Source(new PayPalWire.Wallet(context)));
    }

    private static @Nullable String locale(String tag) {
        return LOCALE.matcher(tag).matches() && tag.length() <= 10 ? tag : null;
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }
}
