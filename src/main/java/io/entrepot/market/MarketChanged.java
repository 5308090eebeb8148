package io.entrepot.market;

import io.entrepot.kernel.DomainEvent;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A market was created or changed. Markets are known by code; the id only keeps events in order.
 */
public record MarketChanged(UUID aggregateId, String code) implements DomainEvent {
    public static MarketChanged of(String code) {
        return new MarketChanged(
                UUID.nameUUIDFromBytes(("market/" + code).getBytes(StandardCharsets.UTF_8)), code);
    }
}
