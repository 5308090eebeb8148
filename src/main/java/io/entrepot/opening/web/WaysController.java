package io.entrepot.opening.web;

import io.entrepot.inventory.InventoryApi;
import io.entrepot.inventory.Warehouse;
import io.entrepot.kernel.Money;
import io.entrepot.kernel.Permission;
import io.entrepot.kernel.Refusal;
import io.entrepot.market.Market;
import io.entrepot.market.MarketApi;
import io.entrepot.payment.MethodQuery;
import io.entrepot.payment.PaymentApi;
import io.entrepot.payment.PaymentMethod;
import io.entrepot.platform.text.Messages;
import io.entrepot.platform.text.MoneyFormat;
import io.entrepot.platform.web.MoneyView;
import io.entrepot.platform.web.Needs;
import io.entrepot.shipping.ShippingApi;
import io.entrepot.shipping.ShippingOption;
import io.entrepot.shipping.ShippingQuery;
import io.swagger.v3.oas.annotations.media.Schema;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How parcels go and how they are paid, market by market, as the shop is set up now. */
@RestController
@RequestMapping("/api/v1/console")
class WaysController {
    private static final ShippingQuery.Piece SMALL = new ShippingQuery.Piece(1, 500, 200, 150, 100);
    private static final long SOME_MINOR = 5_000;
    private static final String SIMULATOR = "simulator";

    /** The services that take a parcel of half a kilogram to the markets. */
    record Services(List<Service> items) {}

    /** One service from one warehouse to one market's first country. */
    record Service(
            String code,
            String name,
            String carrier,
            String mode,
            String fromWarehouse,
            String market,
            String country,
            int minDays,
            int maxDays,
            boolean dutiesPaid,
            MoneyView from) {}

    /** The ways to pay. */
    record Methods(List<Method> items) {}

    /** One way to pay, and where it is offered; a test one moves no money. */
    record Method(
            String code,
            String provider,
            @Schema(implementation = PaymentMethod.Flow.class) String flow,
            List<String> markets,
            @Schema(allowableValues = {"TEST", "LIVE"}) String mode) {}

    /** The ways to pay that providers have. */
    record Choices(List<MethodChoice> items) {}

    /** One of them, by its name in the reader's language. */
    record MethodChoice(String code, String provider, String name) {}

    private final MarketApi markets;
    private final InventoryApi inventory;
    private final ShippingApi shipping;
    private final PaymentApi payments;
    private final Messages messages;

    WaysController(
            MarketApi markets,
            InventoryApi inventory,
            ShippingApi shipping,
            PaymentApi payments,
            Messages messages) {
        this.markets = markets;
        this.inventory = inventory;
        this.shipping = shipping;
        this.payments = payments;
        this.messages = messages;
    }

    @GetMapping("/shipping/services")
    @Needs(Permission.ORDER_READ)
    Services services(Locale locale) {
        List<Warehouse> warehouses = inventory.warehouses();
        List<Service> all = new ArrayList<>();
        for (Market market : markets.markets()) {
            for (Warehouse from : warehouses) {
                if (market.warehouses().contains(from.code())) {
                    options(market, from)
                            .forEach(option -> all.add(service(option, market, from, locale)));
                }
            }
        }
        return new Services(all);
    }

    private List<ShippingOption> options(Market market, Warehouse from) {
        return shipping.options(
                new ShippingQuery(
                        from.code(),
                        from.country(),
                        market.countries().getFirst(),
                        null,
                        List.of(SMALL),
                        false));
    }

    private Service service(ShippingOption option, Market market, Warehouse from, Locale locale) {
        return new Service(
                option.service(),
                messages.find(locale, "service." + option.service(), Map.of())
                        .orElse(option.carrier()),
                option.carrier(),
                option.mode(),
                from.code(),
                market.code(),
                market.countries().getFirst(),
                option.minDays(),
                option.maxDays(),
                option.dutiesPaid(),
                MoneyFormat.view(option.price(), locale));
    }

    @GetMapping("/payment/methods")
    @Needs(Permission.ORDER_READ)
    Methods methods() {
        Map<PaymentMethod, List<String>> all = new LinkedHashMap<>();
        for (Market market : markets.markets()) {
            for (PaymentMethod method :
                    payments.methods(
                            new MethodQuery(
                                    new Money(SOME_MINOR, market.currency()),
                                    market.countries().getFirst(),
                                    market.paymentMethods()))) {
                all.computeIfAbsent(method, key -> new ArrayList<>()).add(market.code());
            }
        }
        return new Methods(
                all.entrySet().stream()
                        .map(each -> method(each.getKey(), each.getValue()))
                        .toList());
    }

    /** What a market with this country and currency could offer. */
    @GetMapping("/payment/choices")
    @Needs(Permission.ORDER_READ)
    Choices choices(@RequestParam String country, @RequestParam String currency, Locale locale) {
        Money some = new Money(SOME_MINOR, money(currency));
        List<PaymentMethod> all = new ArrayList<>();
        all.addAll(payments.methods(new MethodQuery(some, country, List.of())));
        all.addAll(
                payments.methods(
                        new MethodQuery(some, country, List.of(PaymentMethod.ON_DELIVERY))));
        return new Choices(
                all.stream()
                        .map(
                                method ->
                                        new MethodChoice(
                                                method.code(),
                                                method.provider(),
                                                messages.find(
                                                                locale,
                                                                "method." + method.code(),
                                                                Map.of())
                                                        .orElse(method.code())))
                        .toList());
    }

    private static Currency money(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            throw Refusal.invalid("unknown_currency", "There is no such ISO 4217 currency.");
        }
    }

    private static Method method(PaymentMethod method, List<String> markets) {
        return new Method(
                method.code(),
                method.provider(),
                method.flow().name(),
                markets,
                method.provider().equals(SIMULATOR) ? "TEST" : "LIVE");
    }
}
