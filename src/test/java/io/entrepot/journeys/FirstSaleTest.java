package io.entrepot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** A live shop with nothing in it is brought to its first sale from the console alone. */
@Tag("slow")
class FirstSaleTest {
    @TempDir static Path folder;
    private static ShopProcess shop;

    @BeforeAll
    static void open() {
        shop = ShopProcess.in(folder, "--demo=false");
        shop.spawn();
        shop.awaitReady("/console");
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    @Test
    void a_newcomer_sells_the_first_product_and_it_is_bought_on_a_phone_in_arabic() {
        Assumptions.assumeTrue(Browser.isHere());
        String link = shop.data().resolve("run/setup-link").toString();
        Browser.sell(shop.url(), "first-sale", "--setup-link", link);
        assertThat(shop.command("verify", "--data=" + shop.data())).isZero();
    }
}
