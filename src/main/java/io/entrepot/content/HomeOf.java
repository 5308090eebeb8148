package io.entrepot.content;

/** The home page of a market; {@code *} is that of all markets which have none of their own. */
public record HomeOf(String market) {
    public static final String EVERY_MARKET = "*";
}
