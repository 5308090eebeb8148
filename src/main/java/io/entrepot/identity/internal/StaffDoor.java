package io.entrepot.identity.internal;

import io.entrepot.identity.AcceptLink;
import io.entrepot.identity.AccountId;
import io.entrepot.identity.ChangePassword;
import io.entrepot.identity.ChangeStaff;
import io.entrepot.identity.InviteStaff;
import io.entrepot.identity.RecoveryCodes;
import io.entrepot.identity.RenewStaff;
import io.entrepot.identity.SecondFactorCode;
import io.entrepot.identity.SecondFactorOffer;
import io.entrepot.identity.SignInResult;
import io.entrepot.identity.StaffApi;
import io.entrepot.identity.StaffLink;
import io.entrepot.identity.StaffMember;
import io.entrepot.identity.StaffRole;

import org.springframework.stereotype.Service;

import java.util.List;

/** The door to staff: others by {@link StaffService}, oneself by {@link OwnAccess}. */
@Service
class StaffDoor implements StaffApi {
    private final StaffService staff;
    private final OwnAccess own;

    StaffDoor(StaffService staff, OwnAccess own) {
        this.staff = staff;
        this.own = own;
    }

    @Override
    public List<StaffMember> staff() {
        return staff.all();
    }

    @Override
    public List<StaffRole> roles() {
        return staff.roles();
    }

    @Override
    public StaffLink invite(InviteStaff command) {
        return staff.invite(command);
    }

    @Override
    public void change(ChangeStaff command) {
        staff.change(command);
    }

    @Override
    public StaffLink renew(RenewStaff command) {
        return staff.renew(command);
    }

    @Override
    public SignInResult accept(AcceptLink command) {
        return staff.accept(command);
    }

    @Override
    public void changePassword(ChangePassword command) {
        own.changePassword(command);
    }

    @Override
    public SecondFactorOffer offerSecondFactor(AccountId account) {
        return own.offer(account.id());
    }

    @Override
    public RecoveryCodes confirmSecondFactor(SecondFactorCode code) {
        return own.confirm(code);
    }

    @Override
    public void endSecondFactor(SecondFactorCode code) {
        own.end(code);
    }
}
