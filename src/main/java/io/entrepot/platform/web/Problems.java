package io.entrepot.platform.web;

import io.entrepot.kernel.Refusal;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

import java.net.URI;
import java.util.Locale;
import java.util.Map;

/** Makes RFC 9457 problems: a stable code, a title and a way out in the reader's language. */
@Component
public class Problems {
    private final ObjectProvider<ProblemTexts> texts;

    Problems(ObjectProvider<ProblemTexts> texts) {
        this.texts = texts;
    }

    public ProblemDetail of(Refusal refusal, Locale locale) {
        return of(
                status(refusal.kind()), refusal.code(), refusal.detail(), refusal.facts(), locale);
    }

    public ProblemDetail of(
            HttpStatus status,
            String code,
            String detail,
            Map<String, Object> facts,
            Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:entrepot:problem:" + code));
        problem.setTitle(status.getReasonPhrase());
        ProblemTexts words = texts.getIfAvailable();
        if (words != null) {
            String title = words.title(code, locale, facts);
            String wayOut = words.wayOut(code, locale, facts);
            problem.setTitle(title == null ? status.getReasonPhrase() : title);
            if (wayOut != null) {
                problem.setProperty("wayOut", wayOut);
            }
        }
        problem.setProperty("code", code);
        facts.forEach(problem::setProperty);
        return problem;
    }

    private static HttpStatus status(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID -> HttpStatus.BAD_REQUEST;
            case UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case GONE -> HttpStatus.GONE;
            case UNPROCESSABLE -> HttpStatus.UNPROCESSABLE_CONTENT;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
