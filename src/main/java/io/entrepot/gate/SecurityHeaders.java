package io.entrepot.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/**
 * Sets the headers before anything else can answer, so that every status and content type has them
 * (CVE-2026-22732 was headers written too late). A handler may set one itself; none is forgotten.
 */
final class SecurityHeaders extends OncePerRequestFilter {
    private static final String CSP =
            "default-src 'self'; script-src 'self'; style-src %s; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none';"
                    + " form-action 'self'; frame-ancestors 'none'";

    /** Pages carry no inline script or style; those that make styles as they go send a nonce. */
    private static final String PAGE = CSP.formatted("'self'");

    /** The reader of the API's description sets styles inline. */
    private static final String READER = CSP.formatted("'self' 'unsafe-inline'");

    private static final String HSTS = "max-age=31536000; includeSubDomains";

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var answer = new DefaultHeaders(response);
        writeTo(answer, request);
        chain.doFilter(request, answer);
    }

    private static void writeTo(DefaultHeaders response, HttpServletRequest request) {
        String path = request.getRequestURI();
        response.byDefault("Content-Security-Policy", path.startsWith("/docs") ? READER : PAGE);
        response.byDefault("X-Content-Type-Options", "nosniff");
        response.byDefault("Referrer-Policy", "strict-origin-when-cross-origin");
        response.byDefault("Cross-Origin-Opener-Policy", "same-origin");
        response.byDefault("Cross-Origin-Resource-Policy", "same-origin");
        response.byDefault(
                "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
        if (request.isSecure()) {
            response.byDefault("Strict-Transport-Security", HSTS);
        }
        if (isPersonal(path)) {
            response.byDefault("Cache-Control", "no-store");
        }
    }

    /** Errors are written in a second dispatch, in which a container may have dropped headers. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static boolean isPersonal(String path) {
        return path.startsWith("/api/v1/console")
                || path.startsWith("/api/v1/carts")
                || path.startsWith("/api/v1/checkouts")
                || path.startsWith("/api/v1/orders")
                || path.startsWith("/api/v1/hooks")
                || path.startsWith("/actuator");
    }
}
