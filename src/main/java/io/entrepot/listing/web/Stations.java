package io.entrepot.listing.web;

import io.entrepot.kernel.Permission;
import io.entrepot.kernel.Refusal;
import io.entrepot.listing.Stage;

import org.springframework.security.core.Authentication;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who may say yes at which station. */
final class Stations {
    private static final Map<Stage, Permission> NEEDED = new EnumMap<>(Stage.class);

    static {
        NEEDED.put(Stage.REVIEW, Permission.LISTING_REVIEW);
        NEEDED.put(Stage.CATEGORY, Permission.LISTING_REVIEW);
        NEEDED.put(Stage.DESCRIPTION, Permission.LISTING_REVIEW);
        NEEDED.put(Stage.IMAGES, Permission.LISTING_REVIEW);
        NEEDED.put(Stage.PRICE, Permission.LISTING_PRICE);
        NEEDED.put(Stage.PUBLISH, Permission.LISTING_PUBLISH);
    }

    private Stations() {}

    /** All that somebody may pass. */
    static Set<Stage> of(Authentication staff) {
        return NEEDED.keySet().stream()
                .filter(stage -> may(staff, stage))
                .collect(Collectors.toSet());
    }

    static void require(Authentication staff, Stage stage) {
        if (!may(staff, stage)) {
            throw new Refusal(
                    "forbidden",
                    Refusal.Kind.FORBIDDEN,
                    "It takes the permission " + NEEDED.get(stage) + ".",
                    Map.of("permission", String.valueOf(NEEDED.get(stage))));
        }
    }

    private static boolean may(Authentication staff, Stage stage) {
        Permission needed = NEEDED.get(stage);
        return needed != null
                && staff.getAuthorities().stream()
                        .anyMatch(each -> needed.name().equals(each.getAuthority()));
    }
}
