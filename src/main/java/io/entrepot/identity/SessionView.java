package io.entrepot.identity;

import io.entrepot.kernel.Permission;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A live session: who, with which permissions, whether signing in took a second factor, and the
 * token that guards its forms.
 */
public record SessionView(
        UUID accountId,
        String name,
        String email,
        Set<Permission> permissions,
        boolean secondFactor,
        String formToken,
        Instant expiresAt) {}
