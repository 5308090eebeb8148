package io.entrepot.identity;

import io.entrepot.kernel.Permission;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who may work here.
 *
 * @param state {@code INVITED} until a password is set, then {@code ACTIVE}; {@code CLOSED} when
 *     shut out
 */
public record StaffMember(
        UUID id,
        String name,
        String email,
        List<String> roles,
        Set<Permission> permissions,
        State state,
        boolean secondFactor,
        Instant createdAt,
        @Nullable Instant lastSeenAt) {

    /** Whether somebody can sign in. */
    public enum State {
        INVITED,
        ACTIVE,
        CLOSED
    }
}
