package io.entrepot.identity;

import java.util.UUID;

/** One's own password; {@code session} is the token of the only session that goes on. */
public record ChangePassword(
        UUID account, String old, String wanted, String session, String clientIp) {
    @Override
    public String toString() {
        return "ChangePassword[" + account + "]";
    }
}
