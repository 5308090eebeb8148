package io.entrepot.customs.internal;

import io.entrepot.customs.CannotQuoteCode;
import io.entrepot.customs.Destination;
import io.entrepot.customs.GoodsLine;
import io.entrepot.customs.LandedCostRequest;
import io.entrepot.customs.LandedCostResult;
import io.entrepot.kernel.Money;

import java.util.Comparator;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Quotes one consignment from one snapshot of rules: a pure function. Lines are worked on in the
 * order of their ids, so that the order in which they were asked changes nothing.
 */
final class LandedCostEngine {
    private static final Pattern HS_CODE = Pattern.compile("\\d{6}(\\d{2}){0,2}");

    private final RuleSnapshot rules;

    LandedCostEngine(RuleSnapshot rules) {
        this.rules = rules;
    }

    LandedCostResult quote(LandedCostRequest request) {
        try {
            check(request);
            checkTerritory(request.destination());
            List<GoodsLine> lines =
                    request.lines().stream()
                            .sorted(Comparator.comparing(GoodsLine::lineId))
                            .toList();
            Exchange exchange = new Exchange(request.rates());
            RuleChoice choice = new RuleChoice(rules, request, lines, exchange);
            PriceStripping.Stripped stripped =
                    new PriceStripping(choice, lines, request.dispatch()).strip();
            choice.check(stripped.layers());
            List<Assessed> assessed =
                    new Levying(request, lines, stripped.shares(), exchange)
                            .levy(stripped.layers());
            return new QuoteAssembly(request, lines, stripped.shares(), assessed)
                    .assemble(rules.version(), exchange.used(), choice.announced());
        } catch (QuoteRefused refused) {
            return refused.answer();
        }
    }

    private void checkTerritory(Destination destination) {
        if (destination.postcode() == null) {
            return;
        }
        rules.territory(destination.country(), destination.postcode())
                .ifPresent(
                        territory -> {
                            throw new QuoteRefused(
                                    CannotQuoteCode.SPECIAL_TERRITORY,
                                    List.of(),
                                    Map.of("territory", territory.name()));
                        });
    }

    private static void check(LandedCostRequest request) {
        Currency currency = request.terms().currency();
        Set<String> ids = new HashSet<>();
        List<String> bad =
                request.lines().stream()
                        .filter(
                                line ->
                                        !ids.add(line.lineId())
                                                || line.quantity() < 1
                                                || !fits(line.value(), currency))
                        .map(GoodsLine::lineId)
                        .toList();
        boolean badCarriage =
                !fits(request.dispatch().freight(), currency)
                        || !fits(request.dispatch().insurance(), currency);
        if (request.lines().isEmpty() || !bad.isEmpty() || badCarriage) {
            throw new QuoteRefused(CannotQuoteCode.BAD_REQUEST, bad, Map.of());
        }
        List<String> malformed =
                request.lines().stream()
                        .filter(line -> line.hsCode() != null)
                        .filter(line -> !HS_CODE.matcher(line.hsCode()).matches())
                        .map(GoodsLine::lineId)
                        .toList();
        if (!malformed.isEmpty()) {
            throw new QuoteRefused(CannotQuoteCode.NO_HS_CODE, malformed, Map.of());
        }
    }

    private static boolean fits(Money money, Currency currency) {
        return money.currency().equals(currency) && !money.isNegative();
    }
}
