package io.entrepot.identity;

import java.util.List;

/** Each opens once when the telephone is gone; shown once and kept nowhere. */
public record RecoveryCodes(List<String> codes) {
    @Override
    public String toString() {
        return "RecoveryCodes[…]";
    }
}
