package io.entrepot.identity;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

import java.util.List;

/** The door to who works here, and to one's own password and second factor. */
@HttpExchange("/doors/identity/staff")
public interface StaffApi {
    @PostExchange("/staff")
    List<StaffMember> staff();

    @PostExchange("/roles")
    List<StaffRole> roles();

    /** Refused as {@code invalid_account}, {@code unknown_role} or {@code email_taken}. */
    @PostExchange("/invite")
    StaffLink invite(@RequestBody InviteStaff command);

    /** Refused as {@code last_owner} when nobody could manage staff afterwards. */
    @PostExchange("/change")
    void change(@RequestBody ChangeStaff command);

    /** The old password and second factor go on until the link is used; sessions end now. */
    @PostExchange("/renew")
    StaffLink renew(@RequestBody RenewStaff command);

    /** Sets the password, takes the second factor away and signs in. */
    @PostExchange("/accept")
    SignInResult accept(@RequestBody AcceptLink command);

    /** Ends all other sessions of the account. */
    @PostExchange("/changePassword")
    void changePassword(@RequestBody ChangePassword command);

    /** A new secret; it counts only once a code of it was confirmed. */
    @PostExchange("/offerSecondFactor")
    SecondFactorOffer offerSecondFactor(@RequestBody AccountId account);

    /** From now on signing in asks for a code. */
    @PostExchange("/confirmSecondFactor")
    RecoveryCodes confirmSecondFactor(@RequestBody SecondFactorCode code);

    @PostExchange("/endSecondFactor")
    void endSecondFactor(@RequestBody SecondFactorCode code);
}
