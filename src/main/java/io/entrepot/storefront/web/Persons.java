package io.entrepot.storefront.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;

import java.util.regex.Pattern;

/** Tells people from programs as far as those say what they are, and from pages fetched ahead. */
final class Persons {
    private static final Pattern PROGRAM =
            Pattern.compile(
                    "bot|crawl|spider|slurp|preview|headless|monitor|curl|wget|python|java/|go-http",
                    Pattern.CASE_INSENSITIVE);

    private Persons() {}

    static boolean look(HttpServletRequest request) {
        String agent = request.getHeader(HttpHeaders.USER_AGENT);
        return agent != null
                && !PROGRAM.matcher(agent).find()
                && request.getHeader("Sec-Purpose") == null;
    }
}
