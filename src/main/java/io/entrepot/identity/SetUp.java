package io.entrepot.identity;

/** The first account: the token of the printed link, a name, an e-mail and a password. */
public record SetUp(String token, String name, String email, String password, String clientIp) {
    @Override
    public String toString() {
        return "SetUp[email=" + email + "]";
    }
}
