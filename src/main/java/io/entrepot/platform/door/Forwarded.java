package io.entrepot.platform.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/**
 * Believes a request that our own public process handed on about where it came from. Nobody else is
 * believed: the token is signed for this path with the secret that only our processes have.
 */
final class Forwarded extends OncePerRequestFilter {
    static final String CLIENT = "Entrepot-Client";
    static final String HOST = "Entrepot-Host";

    private final DoorTokens tokens;

    Forwarded(DoorTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean ours =
                request.getHeader(CLIENT) != null
                        && tokens.accepts(
                                request.getRequestURI(), request.getHeader(DoorTokens.HEADER));
        chain.doFilter(ours ? new HandedOn(request) : request, response);
    }

    /** The request as it reached the public process. */
    private static final class HandedOn extends HttpServletRequestWrapper {
        HandedOn(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getRemoteAddr() {
            return super.getHeader(CLIENT);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return super.getHeader(name.equalsIgnoreCase("Host") ? HOST : name);
        }
    }
}
