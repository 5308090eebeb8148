package io.entrepot.checkout.web;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.entrepot.checkout.AddressForm;
import io.entrepot.checkout.CheckoutView;
import io.entrepot.kernel.Address;
import io.entrepot.offer.ShownQuote;
import io.entrepot.payment.PaymentMethod;
import io.entrepot.platform.text.Places;
import io.entrepot.platform.text.Words;
import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A checkout as its shopper sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ShownCheckout(
        UUID id,
        UUID cartId,
        @Schema(allowableValues = {"OPEN", "PLACED", "CONFIRMED", "FAILED", "EXPIRED"})
                String state,
        @Nullable String outcome,
        String market,
        String country,
        String locale,
        @Nullable Contact contact,
        @Nullable Address address,
        @Nullable String service,
        @Nullable String method,
        AddressForm addressForm,
        List<Country> countries,
        List<Method> methods,
        ShownQuote quote,
        @Nullable ShownOrderLink order,
        @Nullable UUID newCart) {

    /** How to reach the shopper. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Contact(String email, @Nullable String phone) {}

    /** A country that this market sends to. */
    record Country(String code, String name) {}

    /** A way to pay, and for how many days the goods wait for the money. */
    record Method(
            String code, String provider, PaymentMethod.Flow flow, String name, int payWithinDays) {
        private static final int DAY_MINUTES = 24 * 60;

        static Method of(PaymentMethod method, String name) {
            return new Method(
                    method.code(),
                    method.provider(),
                    method.flow(),
                    name,
                    Math.max(1, method.payWithinMinutes() / DAY_MINUTES));
        }
    }

    static ShownCheckout of(CheckoutView view, Words words, @Nullable ShownOrderLink order) {
        return new ShownCheckout(
                view.id(),
                view.cartId(),
                view.state(),
                view.outcome(),
                view.market(),
                view.country(),
                view.locale(),
                view.email() == null ? null : new Contact(view.email(), view.phone()),
                view.address(),
                view.service(),
                view.method(),
                view.addressForm(),
                view.countries().stream()
                        .map(code -> new Country(code, Places.country(code, words.locale())))
                        .toList(),
                view.methods().stream().map(method -> method(method, words)).toList(),
                ShownQuote.of(view.quote(), words),
                order,
                view.newCartId());
    }

    private static Method method(PaymentMethod method, Words words) {
        String name =
                words.messages()
                        .find(words.locale(), "method." + method.code(), Map.of())
                        .orElse(method.code());
        return Method.of(method, name);
    }
}
