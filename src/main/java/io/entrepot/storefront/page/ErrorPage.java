package io.entrepot.storefront.page;

/** A page that could not be shown. */
public record ErrorPage(Frame frame, String title, String detail, String wayOut) {}
