package io.entrepot.catalog;

/** Where a market meets a product: in its own shop, or in the feeds of others. */
public enum Channel {
    SHOP,
    FEED
}
