package io.entrepot.payment;

import io.entrepot.kernel.Money;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * On what terms a way to pay is offered: at all, in which countries (none named is everywhere), for
 * which amounts (a currency without limits has none), when its money is taken, and how many minutes
 * the goods wait for the shopper; null is what is usual for it.
 */
public record MethodTerms(
        boolean offered,
        CaptureAt captureAt,
        List<String> countries,
        List<Limit> limits,
        @Nullable Integer payWithinMinutes) {

    /** The least and the most of one currency, both included; null is no limit. */
    public record Limit(String currency, @Nullable Long leastMinor, @Nullable Long mostMinor) {
        boolean allows(Money amount) {
            return !amount.currency().getCurrencyCode().equals(currency)
                    || ((leastMinor == null || amount.minor() >= leastMinor)
                            && (mostMinor == null || amount.minor() <= mostMinor));
        }
    }

    /** Whether somebody in this country may pay this amount so. */
    public boolean allows(Money amount, String country) {
        return offered
                && (countries.isEmpty() || countries.contains(country))
                && limits.stream().allMatch(each -> each.allows(amount));
    }
}
