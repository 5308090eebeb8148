package io.entrepot.platform.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/**
 * Keeps the two ports apart: on the door port there are only doors, and on the public one there are
 * none. What is not there answers as if it never had been.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class DoorPort extends OncePerRequestFilter {
    private final int port;
    private final DoorServer doors;

    DoorPort(int port, DoorServer doors) {
        this.port = port;
        this.doors = doors;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean doorPort = port != 0 && request.getLocalPort() == port;
        boolean doorPath = request.getRequestURI().startsWith("/doors");
        if (doorPort && doorPath) {
            doors.handleRequest(request, response);
        } else if (doorPort || doorPath) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }
}
