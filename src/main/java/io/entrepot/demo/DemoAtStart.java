package io.entrepot.demo;

import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.ProductsAfter;
import io.entrepot.platform.roles.Modules;
import io.entrepot.platform.run.Progress;
import io.entrepot.system.ShopState;
import io.entrepot.system.SystemApi;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * {@code serve} on an empty shop loads the demo before it says that it is ready, and finishes a
 * load that was cut off. With {@code --demo=false} the empty shop becomes a live one instead.
 */
@Component
@ConditionalOnProperty(name = "entrepot.command", havingValue = "serve")
class DemoAtStart implements ApplicationRunner {
    private final DemoLoader loader;
    private final DemoRates rates;
    private final SystemApi system;
    private final CatalogApi catalog;
    private final Modules modules;
    private final ObjectProvider<Progress> progress;
    private final String wanted;

    DemoAtStart(
            DemoLoader loader,
            DemoRates rates,
            SystemApi system,
            CatalogApi catalog,
            Modules modules,
            ObjectProvider<Progress> progress,
            @Value("${entrepot.demo:}") String wanted) {
        this.loader = loader;
        this.rates = rates;
        this.system = system;
        this.catalog = catalog;
        this.modules = modules;
        this.progress = progress;
        this.wanted = wanted;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Progress told = progress.getIfAvailable(Progress::silent);
        ShopState shop = system.shop();
        boolean mayLoad = modules.all() || wanted.equals("true");
        boolean cutOff = shop.demo() && !shop.loaded();
        boolean fresh = !shop.decided() && mayLoad && isEmpty();
        if ((cutOff && mayLoad) || (fresh && !wanted.equals("false"))) {
            loader.load(told);
        } else if (fresh) {
            system.markLive();
            rates.loadFixed();
        } else if (!shop.decided() && !modules.all()) {
            told.say("The shop is empty; 'entrepot demo' fills it once all processes are up.");
        }
    }

    private boolean isEmpty() {
        return catalog.productsAfter(new ProductsAfter(null, 1)).isEmpty();
    }
}
