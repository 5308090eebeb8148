package io.entrepot.catalog;

import java.util.List;

/**
 * Creates or changes attributes by their code; the version stated is not looked at. At most 500.
 */
public record SaveAttributes(List<Attribute> attributes) {}
