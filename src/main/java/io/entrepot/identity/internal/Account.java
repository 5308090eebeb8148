package io.entrepot.identity.internal;

import io.entrepot.kernel.Permission;

import java.util.Set;
import java.util.UUID;

/** A member of staff with all that the roles permit. */
record Account(
        UUID id,
        String name,
        String email,
        String passwordHash,
        boolean active,
        Set<Permission> permissions) {

    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
