package io.entrepot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The JVM dies at every step of a checkout, as by {@code kill -9}: after the next start the
 * shopper's retry finds one order, one payment and every invariant true.
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
