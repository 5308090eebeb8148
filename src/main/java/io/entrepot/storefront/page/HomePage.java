package io.entrepot.storefront.page;

import java.util.List;

/** The first page of a language. */
public record HomePage(Frame frame, String title, List<Link> categories, List<Card> newest) {}
