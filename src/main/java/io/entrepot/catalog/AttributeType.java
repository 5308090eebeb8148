package io.entrepot.catalog;

/** What the values of an attribute are; a size is up to three lengths. */
public enum AttributeType {
    TEXT,
    NUMBER,
    BOOLEAN,
    CHOICE,
    DATE,
    SIZE
}
