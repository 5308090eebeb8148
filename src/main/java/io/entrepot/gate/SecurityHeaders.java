package io.entrepot.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sets the headers before anything else can answer, so that every status and content type has them
 * (CVE-2026-22732 was headers written too late). A handler may replace one; none may be forgotten.
 */
final class SecurityHeaders extends OncePerRequestFilter {
    private static final String CSP =
            "default-src 'self'; script-src 'self'; style-src %s; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none';"
                    + " form-action 'self'; frame-ancestors 'none'";

    /** Public pages carry no inline style; the libraries of the two applications set some. */
    private static final String PAGE = CSP.formatted("'self'");

    private static final String APPLICATION = CSP.formatted("'self' 'unsafe-inline'");
    private static final String HSTS = "max-age=31536000; includeSubDomains";

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        response.setHeader("Content-Security-Policy", isApplication(path) ? APPLICATION : PAGE);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", HSTS);
        }
        if (isPersonal(path)) {
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, response);
    }

    /** Errors are written in a second dispatch, in which a container may have dropped headers. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static boolean isApplication(String path) {
        return path.startsWith("/console") || path.startsWith("/docs") || path.contains("/checkout");
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
