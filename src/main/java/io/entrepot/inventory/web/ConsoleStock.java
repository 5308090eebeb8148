package io.entrepot.inventory.web;

import io.entrepot.inventory.AdjustStock;
import io.entrepot.inventory.InventoryApi;
import io.entrepot.inventory.StockLevel;
import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Permission;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.web.Needs;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.UUID;

/** Stock for staff: movements with a reason. */
@RestController
@RequestMapping("/api/v1/console/stock")
class ConsoleStock {
    private final InventoryApi inventory;

    ConsoleStock(InventoryApi inventory) {
        this.inventory = inventory;
    }

    /** Names its movement by an id or by an Idempotency-Key; the same one again changes nothing. */
    @PostMapping("/adjustments")
    @Needs(Permission.STOCK_WRITE)
    StockAdjusted adjust(
            @RequestBody StockAdjustment body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Principal staff) {
        return StockAdjusted.of(
                inventory.adjust(
                        new AdjustStock(
                                movementId(body, key, staff),
                                body.variantId(),
                                body.warehouse(),
                                body.delta(),
                                body.reason(),
                                Actor.staff(staff.getName()))));
    }

    private static UUID movementId(StockAdjustment body, @Nullable String key, Principal staff) {
        if (body.movementId() != null) {
            return body.movementId();
        }
        if (key == null || key.isBlank() || key.length() > 255) {
            throw Refusal.invalid(
                    "no_movement_id", "A movement needs its movementId or an Idempotency-Key.");
        }
        return UUID.nameUUIDFromBytes(
                (staff.getName() + "/adjustment/" + key).getBytes(StandardCharsets.UTF_8));
    }

    /** What a movement left. */
    record StockAdjusted(
            UUID variantId, String warehouse, int onHand, int reserved, int available) {
        static StockAdjusted of(StockLevel level) {
            return new StockAdjusted(
                    level.variantId(),
                    level.warehouse(),
                    level.onHand(),
                    level.reserved(),
                    level.available());
        }
    }

    /** Pieces that came (or, negative, went), and why in one word. */
    record StockAdjustment(
            @Nullable UUID movementId, UUID variantId, String warehouse, int delta, String reason) {
        StockAdjustment {
            if (variantId == null || warehouse == null || reason == null) {
                throw Refusal.invalid(
                        "missing_field", "variantId, warehouse and reason are needed.");
            }
        }
    }
}
