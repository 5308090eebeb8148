package io.entrepot.gate;

import io.entrepot.platform.web.Needs;
import io.entrepot.platform.web.Open;
import io.entrepot.platform.web.SignedIn;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

import java.lang.annotation.Annotation;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads off a handler who may call it: its method says so, or else its class. */
final class HandlerRules {
    private HandlerRules() {}

    static Optional<Needs> needs(HandlerMethod handler) {
        return Optional.ofNullable(find(handler, Needs.class));
    }

    /** For every member of staff, whatever their roles. */
    static boolean isForStaff(HandlerMethod handler) {
        return find(handler, SignedIn.class) != null;
    }

    /** Open by its own words, or a framework's page that this program deliberately serves. */
    static boolean isOpen(HandlerMethod handler) {
        return find(handler, Open.class) != null || isKnownFramework(handler);
    }

    private static boolean isKnownFramework(HandlerMethod handler) {
        String type = handler.getBeanType().getName();
        return type.equals(
                        "org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController")
                || type.startsWith("org.springdoc.");
    }

    /** A method's own rule beats that of its class, also when they are of different sorts. */
    private static <A extends Annotation> @Nullable A find(HandlerMethod handler, Class<A> type) {
        boolean methodHasRule =
                Stream.of(Needs.class, Open.class, SignedIn.class)
                        .anyMatch(
                                rule ->
                                        AnnotatedElementUtils.hasAnnotation(
                                                handler.getMethod(), rule));
        return methodHasRule
                ? AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), type)
                : AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), type);
    }
}
