package io.entrepot.gate;

import io.entrepot.kernel.Refusal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * Refuses writing requests that a page of another site sent. Browsers say so themselves in
 * Sec-Fetch-Site, older ones in Origin; a program that sends neither has no cookies that a stranger
 * could use. Webhooks come from elsewhere by their nature and carry a signature instead.
 */
final class Origins extends OncePerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final ProblemWriter problems;

    Origins(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOwn(request)) {
            chain.doFilter(request, response);
        } else {
            problems.write(
                    new Refusal(
                            "foreign_origin",
                            Refusal.Kind.FORBIDDEN,
                            "This request was sent by a page of another site."),
                    request,
                    response);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READING.contains(request.getMethod())
                || request.getRequestURI().startsWith("/api/v1/hooks/");
    }

    private static boolean isOwn(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !OWN.contains(site)) {
            return false;
        }
        String origin = request.getHeader("Origin");
        return origin == null || isOwn(origin, request.getHeader("Host"));
    }

    /** Only the host is compared: behind a proxy the scheme that arrives here is another one. */
    private static boolean isOwn(String origin, @Nullable String host) {
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority != null
                    && host != null
                    && authority.toLowerCase(Locale.ROOT).equals(host.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException noUri) {
            return false;
        }
    }
}
