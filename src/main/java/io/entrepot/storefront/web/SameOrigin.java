package io.entrepot.storefront.web;

import io.entrepot.kernel.Refusal;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;

import java.net.URI;

/** A form without an account is sent by our own pages only; browsers say where it comes from. */
final class SameOrigin {
    private SameOrigin() {}

    static void require(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        boolean foreign =
                site != null
                        ? !site.equals("same-origin") && !site.equals("none")
                        : origin != null && !sameHost(origin, request);
        if (foreign) {
            throw new Refusal(
                    "forbidden", Refusal.Kind.FORBIDDEN, "The form comes from another site.");
        }
    }

    private static boolean sameHost(String origin, HttpServletRequest request) {
        try {
            return URI.create(origin).getAuthority() != null
                    && URI.create(origin)
                            .getAuthority()
                            .equals(request.getHeader(HttpHeaders.HOST));
        } catch (IllegalArgumentException strange) {
            return false;
        }
    }
}
