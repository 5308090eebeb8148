package io.entrepot.content.internal;

import org.commonmark.renderer.html.UrlSanitizer;

import java.util.Locale;
import java.util.Set;

/**
 * Lets links lead to the web, to mail and to other pages of the shop, and nowhere else: no script,
 * no data, no address that borrows the page's scheme.
 */
final class SafeLinks implements UrlSanitizer {
    private static final Set<String> WEB = Set.of("http", "https");

    @Override
    public String sanitizeLinkUrl(String url) {
        String link = url.strip();
        String scheme = scheme(link);
        boolean safe = scheme.isEmpty() ? isOurs(link) : isWeb(scheme) || scheme.equals("mailto");
        return safe ? link : "";
    }

    @Override
    public String sanitizeImageUrl(String url) {
        String picture = url.strip();
        String scheme = scheme(picture);
        return (scheme.isEmpty() ? isOurs(picture) : isWeb(scheme)) ? picture : "";
    }

    /** Whether a block may lead there: a path of the shop or a whole address of the web. */
    static boolean leadsSomewhere(String link) {
        return isWeb(scheme(link)) || (link.startsWith("/") && isOurs(link));
    }

    private static boolean isWeb(String scheme) {
        return WEB.contains(scheme);
    }

    /** A path. Browsers read a backslash as a slash, and two of them as another host. */
    private static boolean isOurs(String link) {
        return !link.replace('\\', '/').startsWith("//")
                && link.chars().noneMatch(Character::isISOControl);
    }

    /** What stands before the first colon, unless a path has begun; empty for none. */
    private static String scheme(String link) {
        int colon = link.indexOf(':');
        int path = link.replaceAll("[?#\\\\]", "/").indexOf('/');
        return colon < 0 || (path >= 0 && path < colon)
                ? ""
                : link.substring(0, colon).toLowerCase(Locale.ROOT);
    }
}
