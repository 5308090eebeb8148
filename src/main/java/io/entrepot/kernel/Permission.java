package io.entrepot.kernel;

/** What staff may be allowed to do; routes name the one they need. */
public enum Permission {
    ORDER_READ,
    ORDER_WRITE,
    PAYMENT_READ,
    PAYMENT_WRITE,
    CATALOG_READ,
    CATALOG_WRITE,
    PRICE_READ,
    PRICE_WRITE,
    PROMOTION_READ,
    PROMOTION_WRITE,
    LISTING_REVIEW,
    LISTING_PRICE,
    LISTING_PUBLISH,
    CONTENT_READ,
    CONTENT_WRITE,
    STOCK_READ,
    STOCK_WRITE,
    MAIL_READ,
    AUDIT_READ,
    SETTINGS_WRITE,
    VERIFY_RUN,
    STAFF_WRITE
}
