package io.entrepot.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.net.InetAddress;

/**
 * Figures and health are for the machine itself. Elsewhere, and for whoever comes through a proxy
 * on this machine, there is nothing at this address. Probes from outside are let in by a setting.
 */
final class OperatorsOnly extends OncePerRequestFilter {
    private final boolean anywhere;

    OperatorsOnly(boolean anywhere) {
        this.anywhere = anywhere;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return anywhere || !request.getRequestURI().startsWith("/actuator");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean here = InetAddress.ofLiteral(request.getRemoteAddr()).isLoopbackAddress();
        boolean forwarded =
                request.getHeader("Forwarded") != null
                        || request.getHeader("X-Forwarded-For") != null
                        || request.getHeader("X-Real-IP") != null;
        if (here && !forwarded) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
