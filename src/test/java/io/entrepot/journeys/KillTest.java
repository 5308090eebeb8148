package io.entrepot.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.payment.internal.transfer.TestingStatement;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The JVM dies at every step of a checkout and of taking a bank statement in, as by {@code kill
 * -9}: after the next start the retry finds one order, one payment and every invariant true.
 */
@Tag("slow")
class KillTest {
    private static final List<String> BEFORE_PAYING =
            List.of(
                    "checkout.before-order",
                    "checkout.after-order",
                    "checkout.after-hold",
                    "checkout.after-risk",
                    "checkout.after-payment");
    private static final List<String> AFTER_PAYING =
            List.of("checkout.after-stock", "checkout.after-confirm");

    @TempDir static Path folder;

    @Test
    void dying_at_any_step_of_a_checkout_loses_and_doubles_nothing() {
        try (ShopProcess shop = ShopProcess.in(folder)) {
            List<JsonNode> bought = new ArrayList<>();
            for (String point : BEFORE_PAYING) {
                shop.start("-Dentrepot.failpoint=" + point + ":halt");
                Shopper shopper = new Shopper(shop.url(), Place.GERMANY);
                JsonNode checkout = shopper.checkout(shopper.cart("desk-mat", "vacuum-flask"));
                String key = UUID.randomUUID().toString();
                dies(shop, shopper, checkout, key);
                shop.start();
                JsonNode completion = retried(shopper, checkout);
                shopper.pay(completion);
                bought.add(confirmed(shopper, completion));
                shop.stop();
            }
            for (String point : AFTER_PAYING) {
                shop.start("-Dentrepot.failpoint=" + point + ":halt");
                Shopper shopper = new Shopper(shop.url(), Place.GERMANY);
                JsonNode checkout = shopper.checkout(shopper.cart("desk-mat", "vacuum-flask"));
                JsonNode completion = shopper.complete(checkout);
                shopper.pay(completion);
                shop.awaitEnd();
                shop.start();
                bought.add(confirmed(shopper, completion));
                shop.stop();
            }
            assertThat(bought.stream().map(order -> order.get("number").asString()))
                    .doesNotHaveDuplicates();
            assertThat(shop.command("verify", "--data=" + shop.data())).as(shop.tail()).isZero();
        }
    }

    /** Before the commit nothing was taken in; after it everything was, and is posted later. */
    @ParameterizedTest
    @ValueSource(strings = {"statement.read", "statement.taken"})
    void dying_between_reading_a_statement_and_posting_it_loses_and_doubles_nothing(String point) {
        try (ShopProcess shop = ShopProcess.in(folder)) {
            shop.start("-Dentrepot.failpoint=" + point + ":halt");
            TransferJourney bank = new TransferJourney(shop.url(), shop.data());
            TransferJourney.Asked asked = bank.order();
            String file =
                    new TestingStatement(TransferJourney.name())
                            .credit(TransferJourney.name(), asked.minor(), asked.reference())
                            .credit(TransferJourney.name(), 4_711, "Miete November")
                            .xml();
            assertThatThrownBy(() -> bank.take(file)).isInstanceOf(UncheckedIOException.class);
            shop.awaitEnd();
            shop.start();
            boolean kept = point.equals("statement.taken");
            JsonNode told = bank.take(file);
            assertThat(told.get("received").asInt()).isEqualTo(kept ? 0 : 2);
            assertThat(told.get("repeated").asInt()).isEqualTo(kept ? 2 : 0);
            asked.once("payment", "CAPTURED");
            bank.booked(
                    asked,
                    Map.of(
                            "P01 authorised", asked.major(),
                            "P02 captured", asked.major(),
                            "P31 recognised", asked.major()));
            shop.stop();
            assertThat(shop.command("verify", "--data=" + shop.data())).as(shop.tail()).isZero();
        }
    }

    private static void dies(ShopProcess shop, Shopper shopper, JsonNode checkout, String key) {
        try {
            shopper.complete(checkout, key);
            throw new AssertionError("the shop should have died");
        } catch (UncheckedIOException lost) {
            shop.awaitEnd();
        }
    }

    /** The shopper presses the button again, as people do when no answer came. */
    private static JsonNode retried(Shopper shopper, JsonNode checkout) {
        JsonNode completion = shopper.complete(checkout);
        while (completion.get("state").asString().equals("PENDING")) {
            ShopProcess.pause();
            completion = shopper.complete(checkout);
        }
        assertThat(completion.get("state").asString()).isEqualTo("PAYMENT_REQUIRED");
        return completion;
    }

    private static JsonNode confirmed(Shopper shopper, JsonNode completion) {
        return shopper.orderOnceItIs(completion.get("order"), "order", "CONFIRMED");
    }
}
