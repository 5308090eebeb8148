package io.entrepot.storefront.page;

import java.util.List;

/** The root of the site: every country with its languages, and what is new for the likely one. */
public record ChoosePage(Frame frame, List<Place> places, List<Card> newest) {
    /** A language and country to enter by; its words are in that language. */
    public record Place(String language, String country, String languageName, String url) {}
}
