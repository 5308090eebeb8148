package io.entrepot.gate;

import io.entrepot.kernel.Permission;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.web.Needs;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Asks each handler's rule before its arguments are read, so that a caller who may not call it
 * learns nothing about what it wants. A handler without a rule is closed.
 */
@Component
class Access implements HandlerInterceptor {
    /** Whom a handler lets in. */
    private enum Rule {
        OPEN,
        STAFF,
        CLOSED
    }

    private record Asked(Rule rule, Optional<Permission> permission) {}

    private final ProblemWriter problems;
    private final Map<HandlerMethod, Asked> rules = new ConcurrentHashMap<>();

    Access(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method)) {
            return true;
        }
        Asked asked = rules.computeIfAbsent(method, Access::rule);
        Optional<Refusal> refusal =
                switch (asked.rule()) {
                    case OPEN -> Optional.empty();
                    case STAFF -> staff(asked.permission());
                    case CLOSED -> Optional.of(Refusals.notAllowed());
                };
        if (refusal.isPresent()) {
            problems.write(refusal.get(), request, response);
        }
        return refusal.isEmpty();
    }

    private static Asked rule(HandlerMethod handler) {
        Optional<Needs> needs = HandlerRules.needs(handler);
        if (needs.isPresent()) {
            return new Asked(Rule.STAFF, needs.map(Needs::value));
        }
        if (HandlerRules.isForStaff(handler)) {
            return new Asked(Rule.STAFF, Optional.empty());
        }
        return new Asked(HandlerRules.isOpen(handler) ? Rule.OPEN : Rule.CLOSED, Optional.empty());
    }

    private static Optional<Refusal> staff(Optional<Permission> permission) {
        var caller = SecurityContextHolder.getContext().getAuthentication();
        if (!(caller instanceof StaffAuthentication staff)) {
            return Optional.of(Refusals.notSignedIn());
        }
        return permission.filter(needed -> !staff.may(needed)).map(no -> Refusals.notAllowed());
    }
}
