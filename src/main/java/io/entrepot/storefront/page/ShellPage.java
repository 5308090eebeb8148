package io.entrepot.storefront.page;

import io.entrepot.platform.text.Tongue;

/** The frame that an application in the browser fills. */
public record ShellPage(
        String language,
        String title,
        String market,
        String needsScript,
        String nonce,
        Frame.Scripts scripts,
        String homeUrl,
        String homeLabel,
        String safe) {
    /** Which way its text runs: {@code ltr} or {@code rtl}. */
    public String direction() {
        return Tongue.of(language).rightToLeft() ? "rtl" : "ltr";
    }
}
