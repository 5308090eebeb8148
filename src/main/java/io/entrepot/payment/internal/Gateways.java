package io.entrepot.payment.internal;

import io.entrepot.kernel.Refusal;
import io.entrepot.payment.MethodQuery;
import io.entrepot.payment.MethodSetting;
import io.entrepot.payment.MethodTerms;
import io.entrepot.payment.PaymentMethod;
import io.entrepot.payment.spi.PaymentGateway;
import io.entrepot.payment.spi.ProviderPermit;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The providers that are set up. */
@Component
class Gateways {
    private final Map<String, PaymentGateway> byProvider;

    private final ObjectProvider<ProviderPermit> permits;
    private final MethodSettings settings;
    private final Channels channels;

    Gateways(
            ObjectProvider<PaymentGateway> gateways,
            ObjectProvider<ProviderPermit> permits,
            MethodSettings settings,
            Channels channels) {
        this.channels = channels;
        this.permits = permits;
        this.settings = settings;
        this.byProvider =
                gateways.stream()
                        .collect(
                                Collectors.toMap(
                                        PaymentGateway::provider,
                                        Function.identity(),
                                        (one, other) -> one,
                                        TreeMap::new));
    }

    Optional<PaymentGateway> find(String provider) {
        return Optional.ofNullable(byProvider.get(provider));
    }

    /** The provider of a payment that was started with it. */
    PaymentGateway of(Payment payment) {
        return find(payment.provider())
                .orElseThrow(
                        () ->
                                new Refusal(
                                        "payment_provider_unavailable",
                                        Refusal.Kind.UNAVAILABLE,
                                        "The provider of this payment is not set up."));
    }

    /**
     * In the order in which the market names them; an empty list of names allows all. Where two
     * providers have the same way to pay, shoppers see one: that of a provider which doesn't mostly
     * fail now, as long as there is one.
     */
    List<PaymentMethod> methods(MethodQuery query) {
        Map<String, PaymentMethod> byCode = new LinkedHashMap<>();
        List<PaymentMethod> open =
                settings(query).stream()
                        .filter(MethodSetting::open)
                        .map(MethodSetting::method)
                        .toList();
        boolean choice = open.stream().map(PaymentMethod::code).distinct().count() < open.size();
        Set<String> sick = choice ? channels.sick() : Set.of();
        open.forEach(each -> byCode.merge(each.code(), each, (a, b) -> better(a, b, sick)));
        return List.copyOf(byCode.values());
    }

    private static PaymentMethod better(PaymentMethod one, PaymentMethod other, Set<String> sick) {
        return sick.contains(one.provider()) && !sick.contains(other.provider()) ? other : one;
    }

    /** The same with those that the shop does not offer. */
    List<MethodSetting> settings(MethodQuery query) {
        Map<MethodSettings.Key, MethodSettings.Decision> decisions = settings.all();
        List<MethodSetting> all =
                byProvider.values().stream()
                        .filter(each -> isPermitted(each.provider()))
                        .flatMap(
                                each ->
                                        each.methods(query).stream()
                                                .map(
                                                        method ->
                                                                decided(
                                                                        each, method, decisions,
                                                                        query)))
                        .toList();
        if (query.allowed().isEmpty()) {
            return all;
        }
        return query.allowed().stream()
                .flatMap(code -> all.stream().filter(each -> each.method().code().equals(code)))
                .toList();
    }

    boolean holds(String provider, String code) {
        return find(provider).map(each -> each.holds(code)).orElse(false);
    }

    private static MethodSetting decided(
            PaymentGateway gateway,
            PaymentMethod method,
            Map<MethodSettings.Key, MethodSettings.Decision> decisions,
            MethodQuery query) {
        PaymentMethod usual = gateway.holds(method.code()) ? method : method.immediate();
        var decision = decisions.get(new MethodSettings.Key(gateway.provider(), method.code()));
        if (decision == null) {
            var terms = new MethodTerms(true, usual.captureAt(), List.of(), List.of(), null);
            return new MethodSetting(usual, terms, true, 0);
        }
        MethodTerms terms = decision.terms();
        PaymentMethod taken = usual.capturedAt(terms.captureAt());
        Integer minutes = terms.payWithinMinutes();
        return new MethodSetting(
                minutes == null ? taken : taken.paidWithin(minutes),
                terms,
                terms.allows(query.amount(), query.country()),
                decision.version());
    }

    private boolean isPermitted(String provider) {
        return permits.stream().allMatch(permit -> permit.permits(provider));
    }
}
