package io.entrepot.platform.roles;

import io.entrepot.platform.postgres.ActiveModules;

import org.springframework.core.env.Environment;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which modules this process runs, from {@code entrepot.roles}: names of roles (each a set of
 * modules) or {@code *} for all. Modules that don't run have no beans and no migrations here.
 */
public record Modules(Set<String> active, String group) implements ActiveModules {
    /** The roles that a process can take. */
    public static final Map<String, List<String>> ROLES =
            Map.of(
                    "product",
                    List.of(
                            "catalog",
                            "listing",
                            "search",
                            "pricing",
                            "promotion",
                            "offer",
                            "inventory",
                            "feed",
                            "content",
                            "review",
                            "storefront"),
                    "order",
                    List.of("cart", "checkout", "order", "shipping", "customs", "declaration"),
                    "user",
                    List.of("identity", "notification"),
                    "money",
                    List.of("payment", "ledger", "settlement", "risk"),
                    "insight",
                    List.of("analytics"),
                    "ops",
                    List.of("market", "system", "verify", "opening", "demo"));

    public static Modules of(Environment environment) {
        String roles = environment.getProperty("entrepot.roles", "*");
        Set<String> active = new LinkedHashSet<>();
        for (String role : roles.split(",")) {
            if (role.strip().equals("*")) {
                ROLES.values().forEach(active::addAll);
            } else if (ROLES.containsKey(role.strip())) {
                active.addAll(ROLES.get(role.strip()));
            } else {
                throw new IllegalArgumentException(
                        "entrepot.roles names '%s'; there are %s and *"
                                .formatted(
                                        role.strip(), ROLES.keySet().stream().sorted().toList()));
            }
        }
        return new Modules(Set.copyOf(active), group(roles));
    }

    public boolean runs(String module) {
        return active.contains(module);
    }

    /** Whether this process runs everything, so that no door leads outside. */
    public boolean all() {
        return ROLES.values().stream().allMatch(active::containsAll);
    }

    @Override
    public List<String> names() {
        return active.stream().sorted().toList();
    }

    /** The role that a module belongs to. */
    public static String roleOf(String module) {
        return ROLES.entrySet().stream()
                .filter(role -> role.getValue().contains(module))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No role has module " + module));
    }

    /** The module that a class belongs to, by its package. */
    public static String moduleOf(String className) {
        String[] parts = className.split("\\.");
        return parts.length > 2 && className.startsWith("io.entrepot.") ? parts[2] : "";
    }

    /** Processes with the same roles share one reading position in the event log. */
    private static String group(String roles) {
        return String.join(
                "+", Arrays.stream(roles.split(",")).map(String::strip).sorted().toList());
    }
}
