package io.entrepot.storefront.page;

import java.util.List;

/** What is in the way, and the way out. */
public record Notice(String title, List<String> sentences) {}
