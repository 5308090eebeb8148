package io.entrepot.demo;

import io.entrepot.kernel.Actor;
import io.entrepot.platform.run.Progress;
import io.entrepot.system.Company;
import io.entrepot.system.SaveCompany;
import io.entrepot.system.SystemApi;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Fills the shop from the files of the demo, in the order in which things need each other. */
@Component
class DemoLoader {
    private static final int STEPS = 7;

    private final SystemApi system;
    private final DemoMarkets markets;
    private final DemoPlaces places;
    private final DemoTariffs tariffs;
    private final DemoProducts products;
    private final DemoShelves shelves;
    private final List<DemoExtra> extras;

    DemoLoader(
            SystemApi system,
            DemoMarkets markets,
            DemoPlaces places,
            DemoTariffs tariffs,
            DemoProducts products,
            DemoShelves shelves,
            List<DemoExtra> extras) {
        this.system = system;
        this.markets = markets;
        this.places = places;
        this.tariffs = tariffs;
        this.products = products;
        this.shelves = shelves;
        this.extras = extras;
    }

    /** Refused as {@code shop_is_live} where real money is taken. */
    void load(Progress progress) {
        system.markDemo();
        system.saveCompany(
                new SaveCompany(DemoFiles.read("company.json", Company.class), Actor.SYSTEM));
        Steps steps = new Steps(progress, STEPS + extras.size());
        steps.done("markets", markets.load());
        steps.done("warehouses", places.load());
        steps.done("shipping services", tariffs.load());
        steps.done("categories", products.loadCategories());
        Map<String, UUID> variants = products.load();
        steps.done("variants", variants.size());
        steps.done("prices", shelves.loadPrices(variants, markets.currencies()));
        steps.done("stock receipts", shelves.loadStock(variants));
        extras.forEach(extra -> steps.done(extra.what(), extra.load()));
        system.markLoaded();
        progress.say(
                "The demo shop is loaded: %d products, %d variants."
                        .formatted(DemoProducts.rows().size(), variants.size()));
    }

    /** Counts the steps for whoever watches. */
    private static final class Steps {
        private final Progress progress;
        private final int all;
        private int done;

        Steps(Progress progress, int all) {
            this.progress = progress;
            this.all = all;
        }

        void done(String what, int rows) {
            done++;
            progress.step("Loading the demo shop (" + rows + " " + what + ")", done, all);
        }
    }
}
