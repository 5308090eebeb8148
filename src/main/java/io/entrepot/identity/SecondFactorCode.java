package io.entrepot.identity;

import java.util.UUID;

/** A code of one's own second factor, as typed. */
public record SecondFactorCode(UUID account, String code, String clientIp) {
    @Override
    public String toString() {
        return "SecondFactorCode[" + account + "]";
    }
}
