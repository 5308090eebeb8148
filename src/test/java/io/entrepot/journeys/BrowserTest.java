package io.entrepot.journeys;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/**
 * The German journey in a real Chromium against the real simulator, the shop in one process; then
 * what {@code web/e2e/proof} says of the same shop.
 */
@Tag("slow")
class BrowserTest {
    @TempDir Path folder;

    @Test
    void a_shopper_buys_and_the_operator_ships_in_a_real_browser() {
        Assumptions.assumeTrue(Browser.isHere());
        try (ShopProcess shop = ShopProcess.in(folder).start()) {
            String link = shop.data().resolve("run/setup-link").toString();
            Browser.walk(shop.url(), "browser", "--setup-link", link);
            Browser.prove(shop.url(), "proof", "--ci");
        }
    }
}
