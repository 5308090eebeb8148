package io.entrepot.identity.web;

import io.entrepot.identity.AcceptLink;
import io.entrepot.identity.IdentityApi;
import io.entrepot.identity.SessionToken;
import io.entrepot.identity.SessionView;
import io.entrepot.identity.SetUp;
import io.entrepot.identity.SignIn;
import io.entrepot.identity.StaffApi;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.web.Open;
import io.entrepot.platform.web.SessionCookie;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is signed in at the console. The token goes into the cookie and into no body. */
@RestController
@RequestMapping("/api/v1/console")
class SessionController {
    /** What is typed into the sign-in form; the code only where a second factor is set up. */
    record SignInRequest(String email, String password, @Nullable String code) {
        @Override
        public String toString() {
            return "SignInRequest[…]";
        }
    }

    /** What is typed on the page of the set-up link. */
    record SetUpRequest(String token, String name, String email, String password) {
        @Override
        public String toString() {
            return "SetUpRequest[…]";
        }
    }

    /** What is typed on the page of the link. */
    record Acceptance(String token, String password) {
        @Override
        public String toString() {
            return "Acceptance[…]";
        }
    }

    private final IdentityApi identity;
    private final StaffApi staff;
    private final SessionCookie cookie;
    private final SignedInAnswers answers;

    SessionController(
            IdentityApi identity, StaffApi staff, SessionCookie cookie, SignedInAnswers answers) {
        this.identity = identity;
        this.staff = staff;
        this.cookie = cookie;
        this.answers = answers;
    }

    @GetMapping("/session")
    @Open("answers only whom the caller's own cookie names")
    SessionView me(HttpServletRequest request) {
        String token = cookie.read(request);
        SessionView session = token == null ? null : identity.session(new SessionToken(token));
        if (session == null) {
            throw new Refusal(
                    "not_signed_in", Refusal.Kind.UNAUTHENTICATED, "Nobody is signed in here.");
        }
        return session;
    }

    @PostMapping("/session")
    @Open("signing in is how a session begins; guessing is slowed down")
    ResponseEntity<SessionView> signIn(
            @RequestBody SignInRequest typed, HttpServletRequest request) {
        endOld(request);
        return answers.answer(
                identity.signIn(
                        new SignIn(
                                typed.email(),
                                typed.password(),
                                typed.code(),
                                request.getRemoteAddr())));
    }

    @DeleteMapping("/session")
    @Open("ends only the session of the caller's own cookie")
    ResponseEntity<Void> signOut(HttpServletRequest request) {
        endOld(request);
        return ResponseEntity.noContent().header(HttpHeaders.SET_COOKIE, cookie.gone()).build();
    }

    @PostMapping("/setup")
    @Open("asks for the token of the printed link, and only while there is no account")
    ResponseEntity<SessionView> setUp(@RequestBody SetUpRequest typed, HttpServletRequest request) {
        return answers.answer(
                identity.setUp(
                        new SetUp(
                                typed.token(),
                                typed.name(),
                                typed.email(),
                                typed.password(),
                                request.getRemoteAddr())));
    }

    @PostMapping("/join")
    @Open("asks for the token of a link that works once")
    ResponseEntity<SessionView> join(@RequestBody Acceptance typed, HttpServletRequest request) {
        return answers.answer(
                staff.accept(
                        new AcceptLink(typed.token(), typed.password(), request.getRemoteAddr())));
    }

    private void endOld(HttpServletRequest request) {
        String token = cookie.read(request);
        if (token != null) {
            identity.signOut(new SessionToken(token));
        }
    }
}
