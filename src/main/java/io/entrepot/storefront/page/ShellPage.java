package io.entrepot.storefront.page;

import java.util.List;

/** The frame that an application in the browser fills. */
public record ShellPage(
        String language,
        String title,
        String market,
        String needsScript,
        String nonce,
        List<String> styles,
        List<String> modules,
        String homeUrl,
        String homeLabel) {}
