package io.entrepot.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Call down, tell up: a module imports only doors of lower rank. The table of ARCHITECTURE.md. */
final class Ranks {
    private static final List<Set<String>> TABLE =
            List.of(
                    Set.of(
                            "market",
                            "identity",
                            "catalog",
                            "content",
                            "inventory",
                            "payment",
                            "ledger",
                            "system"),
                    Set.of(
                            "customer",
                            "seller",
                            "pricing",
                            "promotion",
                            "customs",
                            "shipping",
                            "sourcing"),
                    Set.of("offer", "order"),
                    Set.of(
                            "risk",
                            "declaration",
                            "membership",
                            "aftersales",
                            "support",
                            "review",
                            "listing"),
                    Set.of("cart", "search", "settlement"),
                    Set.of(
                            "checkout",
                            "quotation",
                            "marketing",
                            "storefront",
                            "notification",
                            "gate",
                            "feed"),
                    Set.of("analytics", "research", "verify", "demo", "opening"));

    /** What everybody may import. */
    private static final Set<String> GROUND = Set.of("kernel", "platform", "pages");

    private final String root;

    Ranks(String root) {
        this.root = root;
    }

    /** Every import that the table does not allow, as a sentence. */
    Set<String> violations(JavaClasses classes) {
        Set<String> found = new TreeSet<>();
        for (JavaClass origin : classes) {
            String from = module(origin);
            for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                String to = module(target);
                if (!to.isEmpty() && !from.equals(to)) {
                    check(from, to, origin, target).forEach(found::add);
                }
            }
        }
        return found;
    }

    private List<String> check(String from, String to, JavaClass origin, JavaClass target) {
        String told = origin.getName() + " imports " + target.getName();
        if (from.isEmpty() || from.equals("cli") || from.equals("pages")) {
            return List.of();
        }
        if (from.equals("kernel") || (from.equals("simulator") && !to.equals("kernel"))) {
            return List.of(told + ": " + from + " stands alone");
        }
        if (GROUND.contains(to)) {
            return List.of();
        }
        if (from.equals("platform")) {
            return List.of(told + ": the platform knows no module");
        }
        if (rank(to) < 0 || rank(from) < 0) {
            return List.of(told + ": a module without a rank");
        }
        if (rank(to) >= rank(from)) {
            return List.of(told + ": rank %d reaches for %d".formatted(rank(from), rank(to)));
        }
        boolean door =
                target.getPackageName().equals(root + "." + to)
                        || target.getPackageName().equals(root + "." + to + ".spi");
        return door ? List.of() : List.of(told + ": behind the wall of " + to);
    }

    private String module(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(root + ".")) {
            return "";
        }
        return name.substring(root.length() + 1).split("\\.")[0];
    }

    static int rank(String module) {
        return IntStream.range(0, TABLE.size())
                .filter(rank -> TABLE.get(rank).contains(module))
                .findFirst()
                .orElse(-1);
    }
}
