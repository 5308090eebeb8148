package io.entrepot.system;

/** A setting as it is in force; secrets are masked. */
public record Setting(String name, String value, String source) {}
