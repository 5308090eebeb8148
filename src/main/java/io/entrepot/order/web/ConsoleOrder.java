package io.entrepot.order.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

import io.entrepot.order.OrderView;
import io.entrepot.order.PlaceOrder;
import io.entrepot.payment.PaymentState;
import io.entrepot.payment.PaymentView;
import io.entrepot.platform.text.MoneyFormat;
import io.entrepot.platform.web.MoneyView;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** An order as staff see it: the shopper's view and what stands behind it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConsoleOrder(
        @JsonUnwrapped ShownOrder order,
        PlaceOrder.Contact contact,
        PlaceOrder.Terms terms,
        int riskScore,
        List<String> riskReasons,
        @Nullable Money payment,
        List<OrderView.Step> steps) {

    /** What the provider holds or took. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Money(
            UUID id,
            String method,
            String provider,
            @Nullable String providerReference,
            PaymentState state,
            MoneyView amount,
            MoneyView authorised,
            MoneyView captured,
            MoneyView refunded) {}

    static ConsoleOrder of(
            OrderView order, ShownOrder shown, @Nullable PaymentView payment, Locale locale) {
        return new ConsoleOrder(
                shown,
                order.contact(),
                order.terms(),
                order.riskScore(),
                order.riskReasons(),
                payment == null ? null : money(payment, locale),
                order.steps());
    }

    private static Money money(PaymentView payment, Locale locale) {
        return new Money(
                payment.id(),
                payment.method(),
                payment.provider(),
                payment.providerReference(),
                payment.state(),
                MoneyFormat.view(payment.amount(), locale),
                MoneyFormat.view(payment.authorised(), locale),
                MoneyFormat.view(payment.captured(), locale),
                MoneyFormat.view(payment.refunded(), locale));
    }
}
