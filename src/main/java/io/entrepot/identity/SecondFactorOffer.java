package io.entrepot.identity;

/**
 * A second factor to be taken into an authenticator app.
 *
 * @param secret to be typed, in base 32 and groups of four
 * @param uri the same as {@code otpauth:} address
 */
public record SecondFactorOffer(String secret, String uri) {
    @Override
    public String toString() {
        return "SecondFactorOffer[…]";
    }
}
