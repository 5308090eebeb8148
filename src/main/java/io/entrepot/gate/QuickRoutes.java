package io.entrepot.gate;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the handler of a request as Spring does, but looks closely only at routes that begin with
 * the letters of the path. Spring tries every route with a variable in it against every request;
 * with some hundreds of routes that was a third of the work of a product document.
 */
final class QuickRoutes extends RequestMappingHandlerMapping {
    private final Map<RequestMappingInfo, List<String>> beginnings = new ConcurrentHashMap<>();

    /** The path that is being looked up; asking the request hundreds of times would cost more. */
    private final ThreadLocal<String> sought = new ThreadLocal<>();

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(
            String lookupPath, HttpServletRequest request) throws Exception {
        sought.set(
                ServletRequestPathUtils.getParsedRequestPath(request)
                        .pathWithinApplication()
                        .value());
        try {
            return super.lookupHandlerMethod(lookupPath, request);
        } finally {
            sought.remove();
        }
    }

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(
            RequestMappingInfo route, HttpServletRequest request) {
        String path = sought.get();
        return path == null || mayMatch(route, path)
                ? super.getMatchingMapping(route, request)
                : null;
    }

    private boolean mayMatch(RequestMappingInfo route, String path) {
        for (String beginning : beginnings.computeIfAbsent(route, QuickRoutes::beginnings)) {
            if (path.startsWith(beginning)) {
                return true;
            }
        }
        // A letter written as %61 is still that letter: left to Spring.
        return path.indexOf('%') >= 0 || path.indexOf(';') >= 0;
    }

    private static List<String> beginnings(RequestMappingInfo route) {
        var patterns = route.getPathPatternsCondition();
        return patterns == null
                ? List.of("")
                : patterns.getPatterns().stream().map(QuickRoutes::beginning).toList();
    }

    /** Up to the first part that varies; {@code /x/{*rest}} matches {@code /x} too. */
    private static String beginning(PathPattern pattern) {
        String text = pattern.getPatternString();
        int end = 0;
        while (end < text.length() && "{*?".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        boolean varies = end > 0 && end < text.length();
        return text.substring(0, varies && text.charAt(end - 1) == '/' ? end - 1 : end);
    }
}
