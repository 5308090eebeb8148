package io.entrepot.platform.roles;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which module answers a public path. The process with the storefront is the public one and
 * forwards what it does not own; the first prefix that fits decides, so the longer ones come first.
 */
public final class Paths {
    private static final List<Map.Entry<String, String>> TABLE =
            List.of(
                    Map.entry("/api/v1/console/orders/*/transfers", "settlement"),
                    Map.entry("/api/v1/console/orders/*/commercial-invoice", "declaration"),
                    Map.entry("/api/v1/console/orders", "order"),
                    Map.entry("/api/v1/console/shipments", "shipping"),
                    Map.entry("/api/v1/console/products", "catalog"),
                    Map.entry("/api/v1/console/variants", "catalog"),
                    Map.entry("/api/v1/console/categories", "catalog"),
                    Map.entry("/api/v1/console/listing", "listing"),
                    Map.entry("/api/v1/console/content", "content"),
                    Map.entry("/api/v1/console/stock", "inventory"),
                    Map.entry("/api/v1/console/warehouses", "inventory"),
                    Map.entry("/api/v1/console/ledger", "settlement"),
                    Map.entry("/api/v1/console/mails", "notification"),
                    Map.entry("/api/v1/console/verify", "verify"),
                    Map.entry("/api/v1/console/risk", "risk"),
                    Map.entry("/api/v1/console/customs", "customs"),
                    Map.entry("/api/v1/console/markets", "market"),
                    Map.entry("/api/v1/console/countries", "market"),
                    Map.entry("/api/v1/console/channels", "market"),
                    Map.entry("/api/v1/console/fx", "market"),
                    Map.entry("/api/v1/console/dashboard", "analytics"),
                    Map.entry("/api/v1/console/offers", "offer"),
                    Map.entry("/api/v1/console/promotions", "promotion"),
                    Map.entry("/api/v1/console/search", "search"),
                    Map.entry("/api/v1/console/simulations", "offer"),
                    Map.entry("/api/v1/console/prices", "pricing"),
                    Map.entry("/api/v1/console/price-lists", "offer"),
                    Map.entry("/api/v1/console/carts", "cart"),
                    Map.entry("/api/v1/console/views", "identity"),
                    Map.entry("/api/v1/console/preferences", "identity"),
                    Map.entry("/api/v1/console/shipping/services", "opening"),
                    Map.entry("/api/v1/console/shipping/tariffs", "shipping"),
                    Map.entry("/api/v1/console/payment/methods", "opening"),
                    Map.entry("/api/v1/console/payment/choices", "opening"),
                    Map.entry("/api/v1/console/payment", "payment"),
                    Map.entry("/api/v1/console/first-hour", "opening"),
                    Map.entry("/api/v1/console/go-live", "opening"),
                    Map.entry("/api/v1/console/session", "identity"),
                    Map.entry("/api/v1/console/setup", "identity"),
                    Map.entry("/api/v1/console/join", "identity"),
                    Map.entry("/api/v1/console/staff", "identity"),
                    Map.entry("/api/v1/console/me", "identity"),
                    Map.entry("/api/v1/console", "system"),
                    Map.entry("/api/v1/promotions", "promotion"),
                    Map.entry("/api/v1/carts", "cart"),
                    Map.entry("/api/v1/checkouts", "checkout"),
                    Map.entry("/api/v1/orders/*/receipt", "declaration"),
                    Map.entry("/api/v1/orders", "order"),
                    Map.entry("/api/v1/hooks", "payment"),
                    Map.entry("/api/v1/landed-cost", "customs"),
                    Map.entry("/api/v1/markets", "market"));

    private Paths() {}

    public static Optional<String> moduleOf(String path) {
        return TABLE.stream()
                .filter(entry -> fits(entry.getKey(), path))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean fits(String pattern, String path) {
        String[] wanted = pattern.split("/");
        String[] given = path.split("/");
        if (given.length < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (!wanted[i].equals("*") && !wanted[i].equals(given[i])) {
                return false;
            }
        }
        return true;
    }
}
