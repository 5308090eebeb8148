package io.entrepot.gate;

import io.entrepot.identity.IdentityApi;
import io.entrepot.identity.SessionToken;
import io.entrepot.identity.SessionView;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.web.SessionCookie;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;

/**
 * Finds out whose session a request to the API belongs to. A signed-in request that writes must
 * also bring the form token, which no other site can read. Nothing in a header names a person: only
 * the cookie does. When nobody can say whose session it is, the request is refused.
 */
final class StaffSessions extends OncePerRequestFilter {
    /** The same under two names: ours, and the one that generated clients know. */
    private static final Set<String> FORM_TOKEN = Set.of("X-Form-Token", "X-CSRF-Token");

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** Where a session begins: for whoever has none yet, and without its form token. */
    static final Set<String> BEGINNINGS =
            Set.of("/api/v1/console/session", "/api/v1/console/setup", "/api/v1/console/join");

    private static final Logger LOG = LoggerFactory.getLogger(StaffSessions.class);

    private final IdentityApi identity;
    private final SessionCookie cookie;
    private final ProblemWriter problems;

    StaffSessions(IdentityApi identity, SessionCookie cookie, ProblemWriter problems) {
        this.identity = identity;
        this.cookie = cookie;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        StaffAuthentication staff;
        try {
            staff = staff(request);
        } catch (RuntimeException away) {
            LOG.error("Nobody can say whose session this is", away);
            problems.write(
                    new Refusal(
                            "service_unavailable",
                            Refusal.Kind.UNAVAILABLE,
                            "A part of the shop does not answer just now."),
                    request,
                    response);
            return;
        }
        if (staff != null && !hasFormToken(request, staff)) {
            problems.write(
                    new Refusal(
                            "bad_form_token",
                            Refusal.Kind.FORBIDDEN,
                            "The form token is missing or belongs to another session."),
                    request,
                    response);
            return;
        }
        proceed(staff, request, response, chain);
    }

    private @Nullable StaffAuthentication staff(HttpServletRequest request) {
        String token = cookie.read(request);
        if (token == null) {
            return null;
        }
        SessionView session = identity.session(new SessionToken(token));
        return session == null ? null : new StaffAuthentication(session);
    }

    private static void proceed(
            @Nullable StaffAuthentication staff,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        if (staff != null) {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(staff);
            SecurityContextHolder.setContext(context);
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, response);
    }

    private static boolean hasFormToken(HttpServletRequest request, StaffAuthentication staff) {
        boolean begins =
                request.getMethod().equals("POST") && BEGINNINGS.contains(request.getRequestURI());
        return READING.contains(request.getMethod())
                || begins
                || FORM_TOKEN.stream()
                        .map(request::getHeader)
                        .anyMatch(sent -> sent != null && same(sent, staff.formToken()));
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
