package io.entrepot.platform.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

import java.util.Locale;

/**
 * The language that a request asks for. Tomcat's own reading drops the script of a tag, and {@code
 * zh-Hant} would be answered in simplified characters.
 */
public final class AskedLanguage extends AcceptHeaderLocaleResolver {
    private static final int MAX_LENGTH = 500;

    /** The first of the languages asked for; the container's where none is, or none can be read. */
    public static Locale of(HttpServletRequest request) {
        String header = request.getHeader("Accept-Language");
        if (header == null || header.isBlank() || header.length() > MAX_LENGTH) {
            return request.getLocale();
        }
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .filter(range -> !range.getRange().startsWith("*"))
                    .findFirst()
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .filter(locale -> !locale.getLanguage().isEmpty())
                    .orElseGet(request::getLocale);
        } catch (IllegalArgumentException unreadable) {
            return request.getLocale();
        }
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return of(request);
    }
}
