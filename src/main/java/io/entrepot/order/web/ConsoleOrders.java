package io.entrepot.order.web;

import io.entrepot.kernel.Permission;
import io.entrepot.order.AttentionCount;
import io.entrepot.order.OrderApi;
import io.entrepot.order.OrderPage;
import io.entrepot.order.OrderRow;
import io.entrepot.platform.list.CsvFile;
import io.entrepot.platform.list.Total;
import io.entrepot.platform.text.MoneyFormat;
import io.entrepot.platform.web.MoneyView;
import io.entrepot.platform.web.Needs;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Orders as a list to work through. */
@RestController
@RequestMapping("/api/v1/console/orders")
class ConsoleOrders {
    private static final int PART = 500;
    private static final CsvFile<OrderRow> FILE =
            new CsvFile<>(
                    "orders",
                    List.of(
                            "number",
                            "placed_at",
                            "market",
                            "country",
                            "customer",
                            "email",
                            "pieces",
                            "total",
                            "currency",
                            "order",
                            "payment",
                            "delivery",
                            "customs",
                            "risk",
                            "attention"),
                    row ->
                            List.of(
                                    row.number(),
                                    row.placedAt(),
                                    row.market(),
                                    row.country(),
                                    row.customer(),
                                    row.email(),
                                    row.pieces(),
                                    row.total().toMajor(),
                                    row.total().currency().getCurrencyCode(),
                                    row.states().order(),
                                    row.states().payment(),
                                    row.states().delivery(),
                                    row.states().customs(),
                                    row.states().risk(),
                                    String.join(" ", OrderListRequest.codes(row.attention()))));

    /** A page of orders; {@code next} is the {@code after} of the following one. */
    record Page(List<Row> items, @Nullable String next, @Nullable Total total) {}

    /** An order in the list. */
    record Row(
            UUID id,
            String number,
            Instant placedAt,
            String market,
            String country,
            String customer,
            String email,
            MoneyView total,
            int pieces,
            ConsoleStates states,
            List<String> attention,
            Instant movedAt,
            long version) {}

    /** What needs a person, and how often. */
    record AttentionView(long total, List<Need> items) {}

    /** One sort of need. */
    record Need(String code, long count) {}

    private final OrderApi orders;

    ConsoleOrders(OrderApi orders) {
        this.orders = orders;
    }

    @GetMapping
    @Needs(Permission.ORDER_READ)
    Page list(OrderListRequest request, Locale locale) {
        OrderPage page = orders.orders(request.query());
        return new Page(
                page.rows().stream().map(row -> row(row, locale)).toList(),
                page.next(),
                page.total());
    }

    @GetMapping("/export.csv")
    @Needs(Permission.ORDER_READ)
    void export(OrderListRequest request, HttpServletResponse response) {
        FILE.write(
                response,
                key -> {
                    OrderPage page = orders.orders(request.part(key, PART));
                    return new CsvFile.Part<>(page.rows(), page.next());
                });
    }

    @GetMapping("/attention")
    @Needs(Permission.ORDER_READ)
    AttentionView attention() {
        List<AttentionCount> counts = orders.attention();
        return new AttentionView(
                counts.stream().mapToLong(AttentionCount::count).sum(),
                counts.stream()
                        .map(each -> new Need(each.attention().code(), each.count()))
                        .toList());
    }

    private static Row row(OrderRow row, Locale locale) {
        return new Row(
                row.id(),
                row.number(),
                row.placedAt(),
                row.market(),
                row.country(),
                row.customer(),
                row.email(),
                MoneyFormat.view(row.total(), locale),
                row.pieces(),
                ConsoleStates.of(row.states()),
                OrderListRequest.codes(row.attention()),
                row.movedAt(),
                row.version());
    }
}
