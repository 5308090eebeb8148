package io.entrepot.declaration.internal;

import io.entrepot.kernel.Money;
import io.entrepot.order.Charge;
import io.entrepot.order.OrderLine;
import io.entrepot.order.OrderView;
import io.entrepot.shipping.Shipment;
import io.entrepot.system.Company;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The facts of a commercial invoice: who sends what to whom, on which terms, what it weighs, where
 * it was made and what it is worth. Values are net of tax, as customs wants them, and after
 * discounts, so that what is declared is what was paid; what was off is shown beside it.
 */
record Invoice(
        String number,
        LocalDate date,
        Company seller,
        OrderView order,
        Shipment shipment,
        List<Row> rows,
        Money goods,
        Money freight,
        Money listed,
        Money discount) {

    /** One kind of goods: as customs reads it, and as the shopper bought it. */
    record Row(
            String description,
            String ownName,
            String hsCode,
            String origin,
            int quantity,
            Money unit,
            Money value,
            int weightGrams,
            Money off) {}

    static Invoice of(
            String number, LocalDate date, Company seller, OrderView order, Shipment shipment) {
        List<Row> rows = order.lines().stream().map(line -> row(line, order)).toList();
        Money goods =
                rows.stream().map(Row::value).reduce(Money.zero(order.currency()), Money::plus);
        Money freight =
                order.charges().stream()
                        .filter(
                                charge ->
                                        charge.kind() == Charge.Kind.SHIPPING
                                                || (charge.kind() == Charge.Kind.DISCOUNT
                                                        && charge.lineId() == null))
                        .map(Charge::amount)
                        .reduce(Money.zero(order.currency()), Money::plus);
        Money discount =
                rows.stream().map(Row::off).reduce(Money.zero(order.currency()), Money::plus);
        return new Invoice(
                number,
                date,
                seller,
                order,
                shipment,
                rows,
                goods,
                freight,
                goods.plus(discount),
                discount);
    }

    /** The unit value is rounded down; the value of the line is what counts. */
    private static Row row(OrderLine line, OrderView order) {
        Money off = off(line, order);
        return new Row(
                line.nameEn(),
                Stream.concat(Stream.of(line.name()), line.options().values().stream())
                        .collect(Collectors.joining(" · ")),
                line.hsCode() == null ? "" : line.hsCode(),
                line.origin() == null ? "" : line.origin(),
                line.quantity(),
                new Money(line.goodsNet().minor() / line.quantity(), line.goodsNet().currency()),
                line.goodsNet(),
                line.weightGrams() * line.quantity(),
                off);
    }

    /** What promotions took off a line, net of tax. */
    private static Money off(OrderLine line, OrderView order) {
        return order.charges().stream()
                .filter(charge -> charge.kind() == Charge.Kind.DISCOUNT)
                .filter(charge -> line.id().equals(charge.lineId()))
                .map(charge -> charge.amount().negated())
                .reduce(Money.zero(order.currency()), Money::plus);
    }

    Money total() {
        return goods.plus(freight);
    }

    int weightGrams() {
        return rows.stream().mapToInt(Row::weightGrams).sum();
    }
}
