package io.entrepot.identity;

/** A password set by a staff link. */
public record AcceptLink(String token, String password, String clientIp) {
    @Override
    public String toString() {
        return "AcceptLink[…]";
    }
}
