package io.entrepot.identity.web;

import io.entrepot.identity.SessionView;
import io.entrepot.identity.SignInResult;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.web.SessionCookie;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import java.util.Map;

/** Answers what became of a sign-in. The token goes into the cookie and into no body. */
@Component
class SignedInAnswers {
    private final SessionCookie cookie;

    SignedInAnswers(SessionCookie cookie) {
        this.cookie = cookie;
    }

    ResponseEntity<SessionView> answer(SignInResult result) {
        return switch (result) {
            case SignInResult.SignedIn signedIn ->
                    ResponseEntity.ok()
                            .header(HttpHeaders.SET_COOKIE, cookie.carrying(signedIn.token()))
                            .body(signedIn.session());
            case SignInResult.Refused refused -> throw refusal(refused);
        };
    }

    private static Refusal refusal(SignInResult.Refused refused) {
        return switch (refused.code()) {
            case "too_many_tries" ->
                    new Refusal(
                            refused.code(),
                            Refusal.Kind.TOO_MANY,
                            "There were too many tries; wait before the next.",
                            Map.of("retryAfterSeconds", refused.retryAfterSeconds()));
            case "weak_password" ->
                    Refusal.invalid(
                            refused.code(),
                            "A password has 12 to 128 characters and is not one that everybody"
                                    + " tries.");
            case "invalid_account" ->
                    Refusal.invalid(refused.code(), "An account has a name and an e-mail address.");
            case "staff_link_over" ->
                    new Refusal(
                            refused.code(),
                            Refusal.Kind.GONE,
                            "This link does not work any more; ask for another.");
            case "code_needed" ->
                    new Refusal(
                            refused.code(),
                            Refusal.Kind.UNAUTHENTICATED,
                            "This account asks for a code as well.");
            case "bad_code" ->
                    new Refusal(
                            refused.code(),
                            Refusal.Kind.UNAUTHENTICATED,
                            "That is not the code of now, or it was used already.");
            case "setup_closed" ->
                    new Refusal(
                            refused.code(),
                            Refusal.Kind.GONE,
                            "This link does not work any more; restart the program for another.");
            default ->
                    new Refusal(
                            refused.code(),
                            Refusal.Kind.UNAUTHENTICATED,
                            "E-mail address or password are not right.");
        };
    }
}
