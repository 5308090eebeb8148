package io.entrepot.storefront.web;

import io.entrepot.kernel.Refusal;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What the addresses of pages share: a refusal becomes a page, not a problem in JSON. */
abstract class ShopController {
    final PageAnswers answers;

    ShopController(PageAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> refused(Refusal refusal, HttpServletRequest request) {
        return answers.refused(refusal, request.getRequestURI());
    }

    @ExceptionHandler
    ResponseEntity<byte[]> mistyped(
            MethodArgumentTypeMismatchException mistyped, HttpServletRequest request) {
        return answers.refused(Refusal.notFound("page"), request.getRequestURI());
    }

    @ExceptionHandler
    void denied(AccessDeniedException denied) {
        throw denied;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> failed(RuntimeException failure, HttpServletRequest request) {
        return answers.failed(failure, request.getRequestURI());
    }
}
