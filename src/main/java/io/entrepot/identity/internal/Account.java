package io.entrepot.identity.internal;

import io.entrepot.kernel.Permission;

import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.UUID;

/** A member of staff with all that the roles permit. */
record Account(
        UUID id,
        String name,
        String email,
        @Nullable String passwordHash,
        boolean active,
        Set<Permission> permissions) {

    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
