package io.entrepot.customs;

import io.entrepot.kernel.DomainEvent;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Another set of rules is in force; quotes made from now on carry its version. */
public record RuleSetPublished(UUID aggregateId, String version) implements DomainEvent {
    public static RuleSetPublished of(String version) {
        return new RuleSetPublished(
                UUID.nameUUIDFromBytes("customs/rules".getBytes(StandardCharsets.UTF_8)), version);
    }
}
