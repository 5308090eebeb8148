package io.entrepot.payment.internal.stripe;

import io.entrepot.payment.PaymentMethod;
import io.entrepot.payment.PaymentMethod.Flow;

import java.util.Map;
import java.util.Optional;

/**
 * The ways to pay that Stripe's page offers, by our code: its own name, how the shopper goes
 * through it, and whether it holds an amount that is captured later.
 */
record StripeMethods(String type, Flow flow, boolean held) {
    private static final Map<String, StripeMethods> BY_CODE =
            Map.ofEntries(
                    Map.entry("card", new StripeMethods("card", Flow.REDIRECT, true)),
                    Map.entry("klarna", new StripeMethods("klarna", Flow.REDIRECT, true)),
                    Map.entry("affirm", new StripeMethods("affirm", Flow.REDIRECT, true)),
                    Map.entry(
                            "afterpay",
                            new StripeMethods("afterpay_clearpay", Flow.REDIRECT, true)),
                    Map.entry("ideal", new StripeMethods("ideal", Flow.REDIRECT, false)),
                    Map.entry("bancontact", new StripeMethods("bancontact", Flow.REDIRECT, false)),
                    Map.entry("eps", new StripeMethods("eps", Flow.REDIRECT, false)),
                    Map.entry("p24", new StripeMethods("p24", Flow.REDIRECT, false)),
                    Map.entry("blik", new StripeMethods("blik", Flow.REDIRECT, false)),
                    Map.entry("fpx", new StripeMethods("fpx", Flow.REDIRECT, false)),
                    Map.entry("grabpay", new StripeMethods("grabpay", Flow.REDIRECT, false)),
                    Map.entry("alipay", new StripeMethods("alipay", Flow.REDIRECT, false)),
                    Map.entry("pix", new StripeMethods("pix", Flow.QR, false)),
                    Map.entry("promptpay", new StripeMethods("promptpay", Flow.QR, false)),
                    Map.entry("paynow", new StripeMethods("paynow", Flow.QR, false)),
                    Map.entry("konbini", new StripeMethods("konbini", Flow.VOUCHER, false)),
                    Map.entry("boleto", new StripeMethods("boleto", Flow.VOUCHER, false)),
                    Map.entry("oxxo", new StripeMethods("oxxo", Flow.VOUCHER, false)));

    static Optional<StripeMethods> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    PaymentMethod offered(String code) {
        return new PaymentMethod(code, "stripe", flow);
    }
}
