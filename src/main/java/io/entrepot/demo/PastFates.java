package io.entrepot.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Gives the orders of the past their fates: a few in a hundred go wrong, and of those of the last
 * days some wait for a decision, so that the console has something to decide.
 */
final class PastFates {
    private final List<PastSale> sales;
    private final Instant now;

    private PastFates(List<PastSale> sales, Instant now) {
        this.sales = new ArrayList<>(sales);
        this.now = now;
    }

    static List<PastSale> spread(List<PastSale> sales, Instant now) {
        PastFates fates = new PastFates(sales, now);
        fates.everySoOften();
        fates.lately();
        return fates.sales;
    }

    private void everySoOften() {
        for (int i = 0; i < sales.size(); i++) {
            double age = age(sales.get(i));
            PastFate fate =
                    switch (i % 100) {
                        case 11, 47, 83 -> age > 2 ? PastFate.CANCELLED : PastFate.USUAL;
                        case 29, 71 -> age > 20 ? PastFate.REFUNDED : PastFate.USUAL;
                        case 5, 59 -> age > 20 ? PastFate.PARTLY_REFUNDED : PastFate.USUAL;
                        case 37 -> age > 45 ? PastFate.RETURNED : PastFate.USUAL;
                        default -> PastFate.USUAL;
                    };
            give(i, fate);
        }
    }

    private void lately() {
        some(3, PastFate.REVIEW, new Age(0.05, 2.4), sale -> sale.order().lines().size() > 1);
        some(1, PastFate.REVIEW, new Age(0.05, 1.2), sale -> true);
        some(2, PastFate.UNSENT, new Age(3.2, 4.6), sale -> true);
        some(2, PastFate.UNSENT, new Age(5.2, 6.6), sale -> true);
        some(2, PastFate.HELD, new Age(7, 16), PastFates::crossesBorder);
        some(2, PastFate.FAILED, new Age(12, 28), PastFates::crossesBorder);
        some(2, PastFate.STUCK, new Age(15, 24), PastFates::crossesBorder);
        some(1, PastFate.CAME_BACK, new Age(32, 44), sale -> true);
    }

    private static boolean crossesBorder(PastSale sale) {
        return sale.order().terms().originCountry().equals("CN");
    }

    /** Days since an order was placed. */
    private record Age(double youngest, double oldest) {
        boolean fits(double days) {
            return days >= youngest && days <= oldest;
        }
    }

    /** So many of that age, newest first, leaving out those that have a fate. */
    private void some(int count, PastFate fate, Age age, Predicate<PastSale> fit) {
        int left = count;
        for (int i = sales.size() - 1; i >= 0 && left > 0; i--) {
            PastSale sale = sales.get(i);
            if (sale.fate() == PastFate.USUAL && age.fits(age(sale)) && fit.test(sale)) {
                give(i, fate);
                left--;
            }
        }
    }

    private void give(int index, PastFate fate) {
        PastSale sale = sales.get(index);
        sales.set(
                index,
                new PastSale(sale.order(), sale.placedAt(), sale.place(), fate, sale.luck()));
    }

    private double age(PastSale sale) {
        return Duration.between(sale.placedAt(), now).toMinutes() / 1440.0;
    }
}
