package io.entrepot.catalog.internal;

import io.entrepot.catalog.AttributeValue;

/**
 * How long the parts of an attribute may be; the longest text of a real feed has 6,898 characters.
 */
final class AttributeLimits {
    private static final int KEY = 100;
    private static final int NAME = 200;
    private static final int TEXT = 8_000;
    private static final int UNIT = 30;
    private static final int DIGITS = 30;

    private AttributeLimits() {}

    static boolean exceeded(AttributeValue attribute) {
        return attribute.key().isBlank()
                || attribute.key().length() > KEY
                || attribute.name().length() > NAME
                || attribute.text().length() > TEXT
                || (attribute.unit() != null && attribute.unit().length() > UNIT)
                || (attribute.number() != null
                        && (attribute.number().precision() > DIGITS
                                || Math.abs(attribute.number().scale()) > DIGITS));
    }
}
