package io.entrepot.declaration.internal;

import io.entrepot.kernel.Money;
import io.entrepot.order.Charge;
import io.entrepot.order.OrderLine;
import io.entrepot.order.OrderView;
import io.entrepot.platform.text.ShownAmount;
import io.entrepot.system.Company;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The facts of a receipt, as the order keeps them: lines at the price of the shop and at what they
 * are without tax, everything else that was charged, and what is due at the border. Goods and the
 * further amounts make the total to the minor unit.
 */
record Receipt(
        OrderView order,
        PaidSoFar paid,
        Seller seller,
        LocalDate date,
        List<Row> rows,
        List<ShownAmount.Plain> further,
        List<ShownAmount.Plain> atTheBorder) {

    /** Who sells, and whether it is only a demonstration. */
    record Seller(Company company, boolean demo) {}

    /** A line; the price of a piece is as it was shown, the amount is without tax. */
    record Row(OrderLine line, Money net) {}

    static Receipt of(OrderView order, PaidSoFar paid, Seller seller, LocalDate date) {
        return new Receipt(
                order,
                paid,
                seller,
                date,
                order.lines().stream().map(line -> new Row(line, net(line, order))).toList(),
                listed(order, charge -> charge.charged() && charge.kind() != Charge.Kind.GOODS),
                listed(order, charge -> !charge.charged()));
    }

    private static Money net(OrderLine line, OrderView order) {
        return order.charges().stream()
                .filter(charge -> charge.kind() == Charge.Kind.GOODS)
                .filter(charge -> line.id().equals(charge.lineId()))
                .map(Charge::amount)
                .reduce(Money.zero(order.currency()), Money::plus);
    }

    private static List<ShownAmount.Plain> listed(OrderView order, Predicate<Charge> wanted) {
        return ShownAmount.Plain.listed(
                order.charges().stream().filter(wanted).map(Charge::plain).toList());
    }

    Money goods() {
        return rows.stream().map(Row::net).reduce(Money.zero(order.currency()), Money::plus);
    }

    /** The registrations under which the tax of the country was collected; none, and it wasn't. */
    Map<String, String> taxNumbers() {
        boolean taxed =
                further.stream()
                        .anyMatch(each -> each.kind().equals("TAX") && each.money().isPositive());
        return taxed ? TaxNumbers.of(seller.company(), order.country()) : Map.of();
    }

    /** Before anything was paid there is nothing to receipt. */
    boolean settled() {
        return paid.paid().isPositive();
    }
}
