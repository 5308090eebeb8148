package io.entrepot.identity;

import io.entrepot.kernel.Permission;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A live session: who, with which permissions, and the token that guards its forms. */
public record SessionView(
        UUID accountId,
        String name,
        String email,
        Set<Permission> permissions,
        String formToken,
        Instant expiresAt) {}
