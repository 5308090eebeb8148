package io.entrepot.identity.web;

import io.entrepot.identity.AccountId;
import io.entrepot.identity.ChangePassword;
import io.entrepot.identity.RecoveryCodes;
import io.entrepot.identity.SecondFactorCode;
import io.entrepot.identity.SecondFactorOffer;
import io.entrepot.identity.StaffApi;
import io.entrepot.platform.web.SessionCookie;
import io.entrepot.platform.web.SignedIn;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.util.UUID;

/** The password and the second factor of whoever is signed in; never somebody else's. */
@RestController
@RequestMapping("/api/v1/console/me")
@SignedIn
class OwnAccessController {
    /** The password of now, and the one wanted. */
    record Passwords(String old, String wanted) {
        @Override
        public String toString() {
            return "Passwords[…]";
        }
    }

    /** A code as typed. */
    record Code(String code) {
        @Override
        public String toString() {
            return "Code[…]";
        }
    }

    private final StaffApi staff;
    private final SessionCookie cookie;

    OwnAccessController(StaffApi staff, SessionCookie cookie) {
        this.staff = staff;
        this.cookie = cookie;
    }

    @PutMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void password(@RequestBody Passwords typed, Principal me, HttpServletRequest request) {
        String session = cookie.read(request);
        staff.changePassword(
                new ChangePassword(
                        account(me),
                        typed.old(),
                        typed.wanted(),
                        session == null ? "" : session,
                        request.getRemoteAddr()));
    }

    @PostMapping("/second-factor")
    ResponseEntity<SecondFactorOffer> offer(Principal me) {
        return once(staff.offerSecondFactor(new AccountId(account(me))));
    }

    @PostMapping("/second-factor/confirmation")
    ResponseEntity<RecoveryCodes> confirm(
            @RequestBody Code typed, Principal me, HttpServletRequest request) {
        return once(staff.confirmSecondFactor(code(typed, me, request)));
    }

    @PostMapping("/second-factor/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@RequestBody Code typed, Principal me, HttpServletRequest request) {
        staff.endSecondFactor(code(typed, me, request));
    }

    private static SecondFactorCode code(Code typed, Principal me, HttpServletRequest request) {
        return new SecondFactorCode(account(me), typed.code(), request.getRemoteAddr());
    }

    private static UUID account(Principal me) {
        return UUID.fromString(me.getName());
    }

    private static <T> ResponseEntity<T> once(T secret) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(secret);
    }
}
