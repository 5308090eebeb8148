package io.entrepot.storefront.page;

/** What somebody said, and who. */
public record QuoteBlock(String text, String source) implements Block {}
