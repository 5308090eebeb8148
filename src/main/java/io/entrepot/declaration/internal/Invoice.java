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
 * it was made and what it is worth. Values are net of tax, as customs wants them.
 */
record Invoice(
        String number,
        LocalDate date,
        Company seller,
        OrderView order,
        Shipment shipment,
        List<Row> rows,
        Money goods,
        Money freight) {

    /** One kind of goods: as customs reads it, and as the shopper bought it. */
    record Row(
            String description,
            String ownName,
            String hsCode,
            String origin,
            int quantity,
            Money unit,
            Money value,
            int weightGrams) {}

    static Invoice of(
            String number, LocalDate date, Company seller, OrderView order, Shipment shipment) {
        List<Row> rows = order.lines().stream().map(Invoice::row).toList();
        Money goods =
                rows.stream().map(Row::value).reduce(Money.zero(order.currency()), Money::plus);
        Money freight =
                order.charges().stream()
                        .filter(charge -> charge.kind() == Charge.Kind.SHIPPING)
                        .map(Charge::amount)
                        .reduce(Money.zero(order.currency()), Money::plus);
        return new Invoice(number, date, seller, order, shipment, rows, goods, freight);
    }

    /** The unit value is rounded down; the value of the line is what counts. */
    private static Row row(OrderLine line) {
        return new Row(
                line.nameEn(),
                Stream.concat(Stream.of(line.name()), line.options().values().stream())
                        .collect(Collectors.joining(" · ")),
                line.hsCode() == null ? "" : line.hsCode(),
                line.origin() == null ? "" : line.origin(),
                line.quantity(),
                new Money(line.goodsNet().minor() / line.quantity(), line.goodsNet().currency()),
                line.goodsNet(),
                line.weightGrams() * line.quantity());
    }

    Money total() {
        return goods.plus(freight);
    }

    int weightGrams() {
        return rows.stream().mapToInt(Row::weightGrams).sum();
    }
}
