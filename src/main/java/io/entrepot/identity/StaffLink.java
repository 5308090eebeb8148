package io.entrepot.identity;

import java.time.Instant;
import java.util.UUID;

/** What makes the link by which somebody sets a password; shown once and kept nowhere. */
public record StaffLink(UUID account, String token, Instant endsAt) {
    @Override
    public String toString() {
        return "StaffLink[" + account + "]";
    }
}
