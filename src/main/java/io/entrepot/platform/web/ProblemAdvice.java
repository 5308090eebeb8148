package io.entrepot.platform.web;

import io.entrepot.kernel.Refusal;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

import java.util.Locale;
import java.util.Map;

/** Turns whatever ends a request into a problem; what a stranger must not know stays in the log. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refusal refusal, Locale locale) {
        return answer(problems.of(refusal, locale), refusal.facts().get("retryAfterSeconds"));
    }

    /** Left to the security filters, which know whether to ask for a sign-in. */
    @ExceptionHandler
    void denied(AccessDeniedException denied) {
        throw denied;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> away(ResourceAccessException away, Locale locale) {
        LOG.warn("A part of the shop is away: {}", away.getMessage());
        return answer(
                problems.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "service_unavailable",
                        "A part of the shop does not answer just now.",
                        Map.of(),
                        locale),
                5);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrongType(
            MethodArgumentTypeMismatchException wrong, Locale locale) {
        return answer(
                problems.of(
                        HttpStatus.BAD_REQUEST,
                        "wrong_type",
                        "The value of '" + wrong.getName() + "' has the wrong form.",
                        Map.of("field", wrong.getName()),
                        locale),
                null);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> failed(RuntimeException failure, Locale locale) {
        LOG.error("A request failed", failure);
        return answer(
                problems.of(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "internal",
                        "Something went wrong on our side. Nothing was charged by this request.",
                        Map.of(),
                        locale),
                null);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        Locale locale = LocaleContextHolder.getLocale();
        ProblemDetail problem =
                switch (unreadable.getCause()) {
                    case UnrecognizedPropertyException unknown ->
                            problems.of(
                                    HttpStatus.BAD_REQUEST,
                                    "unknown_field",
                                    "There is no member '" + unknown.getPropertyName() + "' here.",
                                    Map.of("field", unknown.getPropertyName()),
                                    locale);
                    case MismatchedInputException missing when isMissing(missing) ->
                            problems.of(
                                    HttpStatus.BAD_REQUEST,
                                    "field_missing",
                                    "The member '" + path(missing) + "' is missing.",
                                    Map.of("field", path(missing)),
                                    locale);
                    case DatabindException wrong ->
                            problems.of(
                                    HttpStatus.BAD_REQUEST,
                                    "wrong_type",
                                    "The value of '" + path(wrong) + "' has the wrong form.",
                                    Map.of("field", path(wrong)),
                                    locale);
                    case StreamReadException broken ->
                            problems.of(
                                    HttpStatus.BAD_REQUEST,
                                    "not_json",
                                    "The body is not JSON.",
                                    Map.of(),
                                    locale);
                    case null, default ->
                            problems.of(
                                    HttpStatus.BAD_REQUEST,
                                    "no_body",
                                    "The body is missing or can't be read.",
                                    Map.of(),
                                    locale);
                };
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail problem
                && (problem.getProperties() == null
                        || !problem.getProperties().containsKey("code"))) {
            HttpStatus known = HttpStatus.valueOf(status.value());
            String code = known.name().toLowerCase(Locale.ROOT);
            String detail =
                    problem.getDetail() == null ? known.getReasonPhrase() : problem.getDetail();
            return new ResponseEntity<>(
                    problems.of(known, code, detail, Map.of(), LocaleContextHolder.getLocale()),
                    headers,
                    status);
        }
        return new ResponseEntity<>(body, headers, status);
    }

    private static ResponseEntity<ProblemDetail> answer(
            ProblemDetail problem, @Nullable Object retryAfterSeconds) {
        var response =
                ResponseEntity.status(problem.getStatus())
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (retryAfterSeconds != null) {
            response.header(HttpHeaders.RETRY_AFTER, String.valueOf(retryAfterSeconds));
        }
        return response.body(problem);
    }

    private static boolean isMissing(MismatchedInputException thrown) {
        return thrown instanceof InvalidNullException
                || thrown.getOriginalMessage().startsWith("Missing required creator property");
    }

    private static String path(DatabindException wrong) {
        StringBuilder path = new StringBuilder();
        wrong.getPath()
                .forEach(
                        step -> {
                            if (step.getPropertyName() == null) {
                                path.append('[').append(step.getIndex()).append(']');
                            } else {
                                path.append(path.isEmpty() ? "" : ".")
                                        .append(step.getPropertyName());
                            }
                        });
        return path.toString();
    }
}
