package io.entrepot.catalog;

import java.util.List;

/** Names products as files do; each list may be empty. At most 2,000 names together. */
public record ProductKeys(List<String> externalIds, List<String> slugs, List<String> skus) {}
