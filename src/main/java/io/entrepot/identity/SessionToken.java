package io.entrepot.identity;

/** The secret in the session cookie; only its hash is stored. */
public record SessionToken(String token) {
    @Override
    public String toString() {
        return "SessionToken[…]";
    }
}
