package io.entrepot.payment.web;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Money;
import io.entrepot.kernel.Permission;
import io.entrepot.kernel.Refusal;
import io.entrepot.payment.MethodQuery;
import io.entrepot.payment.MethodSetting;
import io.entrepot.payment.MethodTerms;
import io.entrepot.payment.PaymentDeskApi;
import io.entrepot.payment.SaveMethodSetting;
import io.entrepot.platform.web.Needs;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.util.List;

/** The ways to pay that providers have, and the terms on which the shop offers them. */
@RestController
@RequestMapping("/api/v1/console/payment/settings")
class ConsoleMethods {
    /** The ways to pay. */
    record Settings(List<MethodSetting> items) {}

    /** The terms that shall hold, and the version that was seen. */
    record Wish(MethodTerms terms, long version) {}

    private final PaymentDeskApi desk;

    ConsoleMethods(PaymentDeskApi desk) {
        this.desk = desk;
    }

    /** Those that providers have for this amount in this country. */
    @GetMapping
    @Needs(Permission.PAYMENT_READ)
    Settings settings(
            @RequestParam(defaultValue = "DE") String country,
            @RequestParam(defaultValue = "EUR") String currency,
            @RequestParam(defaultValue = "5000") long amountMinor) {
        return new Settings(
                desk.settings(new MethodQuery(money(amountMinor, currency), country, List.of())));
    }

    @PutMapping("/{provider}/{code}")
    @Needs(Permission.PAYMENT_WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void save(
            @PathVariable String provider,
            @PathVariable String code,
            @RequestBody Wish wish,
            Principal staff) {
        desk.saveSetting(
                new SaveMethodSetting(
                        provider,
                        code,
                        wish.terms(),
                        wish.version(),
                        Actor.staff(staff.getName())));
    }

    private static Money money(long minor, String currency) {
        try {
            return Money.of(minor, currency);
        } catch (IllegalArgumentException unknown) {
            throw Refusal.invalid("bad_currency", "A currency is three letters of ISO 4217.");
        }
    }
}
