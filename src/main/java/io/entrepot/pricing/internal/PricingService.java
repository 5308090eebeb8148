package io.entrepot.pricing.internal;

import io.entrepot.kernel.Money;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.audit.AuditTrail;
import io.entrepot.platform.event.EventLog;
import io.entrepot.pricing.PriceAnswer;
import io.entrepot.pricing.PriceChanged;
import io.entrepot.pricing.PriceContext;
import io.entrepot.pricing.PriceQuery;
import io.entrepot.pricing.PricingApi;
import io.entrepot.pricing.PriorPrice;
import io.entrepot.pricing.PriorPriceQuery;
import io.entrepot.pricing.SetPrices;
import io.entrepot.pricing.VariantPrice;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Answers prices as they are in the list; a price that nobody set is not made up. */
@Service
class PricingService implements PricingApi {
    private record Step(UUID variantId, String currency, int fromQuantity) {}

    private final JdbcPrices prices;
    private final Windows windows;
    private final Resolving resolving;
    private final EventLog events;
    private final AuditTrail audit;

    PricingService(
            JdbcPrices prices,
            Windows windows,
            Resolving resolving,
            EventLog events,
            AuditTrail audit) {
        this.prices = prices;
        this.windows = windows;
        this.resolving = resolving;
        this.events = events;
        this.audit = audit;
    }

    @Override
    public List<VariantPrice> prices(PriceQuery query) {
        if (query.wanted().isEmpty()) {
            return List.of();
        }
        return prices.inForce(query);
    }

    @Override
    public List<PriceAnswer> resolve(PriceContext context) {
        return context.wanted().isEmpty() ? List.of() : resolving.answers(context);
    }

    @Override
    public List<PriorPrice> priorPrices(PriorPriceQuery query) {
        return query.variantIds().isEmpty() ? List.of() : resolving.reductions(query);
    }

    @Override
    @Transactional
    public void setPrices(SetPrices command) {
        require(command);
        if (command.rows().isEmpty()) {
            return;
        }
        Instant now = windows.turn(command.priceList());
        Instant from =
                command.from() == null || command.from().isBefore(now) ? now : command.from();
        Set<UUID> changed = new HashSet<>(write(command, from, from.isAfter(now)));
        if (changed.isEmpty()) {
            return;
        }
        if (!from.isAfter(now)) {
            tell(command, changed);
        }
        audit.write(
                command.actor(),
                "price.set",
                "price-list:" + command.priceList(),
                Map.of("variants", changed.size()));
    }

    private void tell(SetPrices command, Set<UUID> changed) {
        events.appendAll(
                firstSteps(command).entrySet().stream()
                        .filter(step -> changed.contains(step.getKey()))
                        .map(
                                step ->
                                        new PriceChanged(
                                                step.getKey(),
                                                command.priceList(),
                                                step.getValue()))
                        .toList());
    }

    private List<UUID> write(SetPrices command, Instant from, boolean later) {
        if (command.until() != null && !command.until().isAfter(from)) {
            throw Refusal.invalid("invalid_window", "A price ends after it began.");
        }
        return windows.write(
                new Windows.Window(
                        command.priceList(),
                        from,
                        command.until(),
                        later || command.until() != null,
                        null,
                        command.actor().toString()),
                command.rows().stream()
                        .map(
                                row ->
                                        new Windows.Given(
                                                row.variantId(),
                                                row.unit().currency(),
                                                row.fromQuantity(),
                                                row.unit()))
                        .toList());
    }

    /** What one piece costs is what listings show; steps above it are asked for by quantity. */
    private static Map<UUID, Money> firstSteps(SetPrices command) {
        return command.rows().stream()
                .sorted(Comparator.comparingInt(SetPrices.Row::fromQuantity))
                .collect(
                        Collectors.toMap(
                                SetPrices.Row::variantId,
                                SetPrices.Row::unit,
                                (lowest, higher) -> lowest));
    }

    private static void require(SetPrices command) {
        Set<Step> steps = new HashSet<>();
        for (SetPrices.Row row : command.rows()) {
            if (!row.unit().isPositive() || row.fromQuantity() < 1) {
                throw Refusal.invalid(
                        "invalid_price", "A price is more than nothing, from one piece on: " + row);
            }
            String currency = row.unit().currency().getCurrencyCode();
            if (!steps.add(new Step(row.variantId(), currency, row.fromQuantity()))) {
                throw Refusal.invalid("invalid_price", "Two prices for one step: " + row);
            }
        }
    }
}
