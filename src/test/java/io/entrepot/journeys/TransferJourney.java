package io.entrepot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.kernel.Ids;
import io.entrepot.payment.internal.transfer.TestingStatement;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;

/**
 * Somebody in Germany pays by bank transfer: told what to write, recognised in a statement, sent.
 * What doesn't fit an order that waits for it waits for a person instead.
 */
final class TransferJourney {
    private static final String HOUSE = "/api/v1/console/";
    private static final String BANK = HOUSE + "payment/";

    private final String shop;
    private final Clerk clerk;

    /** What was ordered: who, the order's link and what to transfer under which reference. */
    record Asked(Shopper shopper, JsonNode link, String reference, long minor) {
        String order() {
            return HOUSE + "orders/" + link.get("id").asString();
        }

        String major() {
            return BigDecimal.valueOf(minor, 2).toPlainString();
        }

        /** The release of what was asked for follows the cancellation by event. */
        void letGo() {
            long end = System.nanoTime() + 60_000_000_000L;
            while (state().equals("ACTION_REQUIRED") && System.nanoTime() < end) {
                ShopProcess.pause();
            }
            assertThat(state()).isEqualTo("RELEASED");
        }

        private String state() {
            return shopper.due(link).path("state").asString("");
        }

        JsonNode once(String lifecycle, String state) {
            return shopper.orderOnceItIs(link, lifecycle, state);
        }
    }

    TransferJourney(String shop, Path data) {
        this.shop = shop;
        this.clerk = Clerk.operator(shop, data);
        openAccount();
    }

    void walk() {
        Asked paid = order();
        Asked shorter = order();
        Asked over = order();
        Asked late = order();
        late.shopper().cancel(late.link());
        late.once("order", "CANCELLED");
        late.letGo();
        String file =
                new TestingStatement(name())
                        .credit(name(), paid.minor(), "Danke", paid.reference())
                        .credit(name(), shorter.minor() - 100, shorter.reference())
                        .credit(name(), over.minor() + 250, over.reference())
                        .credit(name(), late.minor(), late.reference())
                        .credit(name(), 4_711, "Miete November")
                        .xml();
        JsonNode told = take(file);
        assertThat(told.get("received").asInt()).isEqualTo(5);
        assertThat(told.get("matched").asInt()).isEqualTo(2);
        assertThat(told.get("forPerson").asInt()).isEqualTo(4);
        JsonNode again = take(file);
        assertThat(again.get("received").asInt()).isZero();
        assertThat(again.get("repeated").asInt()).isEqualTo(5);

        sent(paid);
        over.once("order", "CONFIRMED");
        assertThat(shorter.once("order", "PENDING").get("states").get("payment").asString())
                .isEqualTo("OPEN");
        decide(shorter, over, late);
        nothingIsLeftApart();
        JsonNode verified = clerk.post(HOUSE + "verify", null);
        assertThat(verified.toString()).contains("HOLDS").doesNotContain("BROKEN", "FAILED");
    }

    /** Only a shop that has an account of the currency offers it. */
    private void openAccount() {
        boolean open = clerk.get(BANK + "accounts").toString().contains(TestingStatement.IBAN);
        if (!open) {
            clerk.put(
                    BANK + "accounts/" + TestingStatement.IBAN,
                    Map.of(
                            "bic", "COBADEFFXXX",
                            "holder", "Entrepot Demo Trading",
                            "bank", "Example Bank",
                            "currency", "EUR",
                            "active", true,
                            "version", 0));
        }
    }

    Asked order() {
        Shopper shopper = new Shopper(shop, Place.GERMANY.neighbour(name()));
        JsonNode checkout =
                shopper.checkout(
                        shopper.cart("stoneware-teapot-600", "vacuum-flask"), "bank_transfer");
        JsonNode link = shopper.complete(checkout).get("order");
        JsonNode transfer = shopper.due(link).get("transfer");
        assertThat(transfer.get("iban").asString()).isEqualTo(TestingStatement.IBAN);
        assertThat(transfer.get("reference").asString()).startsWith("RF");
        assertThat(transfer.get("amount")).isEqualTo(checkout.get("quote").get("total"));
        BigDecimal amount = new BigDecimal(transfer.get("amount").get("amount").asString());
        return new Asked(
                shopper,
                link,
                transfer.get("reference").asString(),
                amount.movePointRight(2).longValueExact());
    }

    JsonNode take(String statement) {
        return clerk.post(BANK + "statements", Map.of("content", statement));
    }

    /** Paid whole: confirmed, sent, and every cent of it where the rules of posting say. */
    private void sent(Asked paid) {
        paid.once("order", "CONFIRMED");
        paid.once("payment", "CAPTURED");
        MainJourney.ship(clerk, paid.order());
        paid.once("delivery", "DELIVERED");
        booked(
                paid,
                Map.of(
                        "P01 authorised", "115.79",
                        "P02 captured", "115.79",
                        "P10 dispatched", "78.74",
                        "P11 dispatched", "12.56",
                        "P12 dispatched", "6.00",
                        "P13 dispatched", "18.49",
                        "P31 recognised", "115.79"));
    }

    /** What was posted for the order, once every listener has heard of it. */
    void booked(Asked paid, Map<String, String> expected) {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!MainJourney.transfers(clerk, paid.order()).equals(expected)
                && System.nanoTime() < end) {
            ShopProcess.pause();
        }
        assertThat(MainJourney.transfers(clerk, paid.order())).isEqualTo(expected);
    }

    /** The rest of too little comes; too much, too late and nobody's goes back. */
    private void decide(Asked shorter, Asked over, Asked late) {
        assertThat(waiting(shorter)).isEqualTo("SHORT");
        assertThat(waiting(over)).isEqualTo("OVER");
        assertThat(waiting(late)).isEqualTo("LATE");
        take(new TestingStatement(name()).credit(name(), 100, shorter.reference()).xml());
        shorter.once("order", "CONFIRMED");
        for (JsonNode receipt : clerk.get(BANK + "receipts").get("items")) {
            clerk.post(
                    BANK + "receipts/" + receipt.get("id").asString() + "/return",
                    Map.of("note", "Sent back by the journey."));
        }
        assertThat(clerk.get(BANK + "receipts").get("items")).isEmpty();
    }

    /** The account of what waits is back at nothing once all of it was decided. */
    private void nothingIsLeftApart() {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!apart().equals("0.00") && System.nanoTime() < end) {
            ShopProcess.pause();
        }
        assertThat(apart()).isEqualTo("0.00");
    }

    private String apart() {
        JsonNode balances = clerk.get(HOUSE + "ledger/balances?prefix=bank:unmatched:EUR");
        return balances.isEmpty() ? "" : balances.get(0).get("posted").get("amount").asString();
    }

    private String waiting(Asked asked) {
        return clerk.get(BANK + "receipts")
                .get("items")
                .valueStream()
                .filter(each -> each.get("message").asString().contains(asked.reference()))
                .map(each -> each.get("state").asString())
                .reduce("", String::concat);
    }

    static String name() {
        return Ids.next().toString();
    }
}
