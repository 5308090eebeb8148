package io.entrepot.identity.internal;

import io.entrepot.identity.AcceptLink;
import io.entrepot.identity.ChangeStaff;
import io.entrepot.identity.InviteStaff;
import io.entrepot.identity.RenewStaff;
import io.entrepot.identity.SignInResult;
import io.entrepot.identity.SignInResult.Refused;
import io.entrepot.identity.SignInResult.SignedIn;
import io.entrepot.identity.StaffLink;
import io.entrepot.identity.StaffMember;
import io.entrepot.identity.StaffRole;
import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.audit.AuditTrail;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Who works here: invited, given roles, shut out. Somebody can always manage staff. */
@Component
class StaffService {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,100}@[^@\\s]{1,150}");
    private static final int LONGEST_NAME = 200;
    private static final int MOST_ROLES = 20;

    private final JdbcStaff staff;
    private final StaffLinks links;
    private final OwnAccess access;
    private final Sessions sessions;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    StaffService(
            JdbcStaff staff,
            StaffLinks links,
            OwnAccess access,
            Sessions sessions,
            AuditTrail audit,
            TransactionOperations transactions) {
        this.staff = staff;
        this.links = links;
        this.access = access;
        this.sessions = sessions;
        this.audit = audit;
        this.transactions = transactions;
    }

    List<StaffMember> all() {
        return staff.all();
    }

    List<StaffRole> roles() {
        return staff.roles();
    }

    StaffLink invite(InviteStaff command) {
        String name = command.name().strip();
        String email = command.email().strip().toLowerCase(Locale.ROOT);
        if (name.isEmpty() || name.length() > LONGEST_NAME || !EMAIL.matcher(email).matches()) {
            throw Refusal.invalid(
                    "invalid_account", "An account has a name and an e-mail address.");
        }
        List<String> roles = known(command.roles());
        UUID id = Ids.next();
        return committed(
                () -> {
                    if (!staff.invite(id, name, email)) {
                        throw Refusal.conflict(
                                "email_taken", "Somebody has this e-mail address already.");
                    }
                    staff.setRoles(id, roles);
                    note(command.by(), "staff.invited", id, Map.of("roles", roles));
                    return links.issue(id);
                });
    }

    void change(ChangeStaff command) {
        List<String> roles = known(command.roles());
        transactions.executeWithoutResult(
                status -> {
                    StaffMember before = known(command.id());
                    staff.setRoles(before.id(), roles);
                    staff.setOpen(before.id(), command.open());
                    if (!staff.anyOwnerLeft()) {
                        throw Refusal.conflict(
                                "last_owner",
                                "Somebody has to be left who can manage staff; give another person"
                                        + " that role first.");
                    }
                    if (!command.open()) {
                        sessions.endAll(before.id());
                    }
                    note(
                            command.by(),
                            "staff.changed",
                            before.id(),
                            Map.of("roles", roles, "open", command.open()));
                });
    }

    StaffLink renew(RenewStaff command) {
        return committed(
                () -> {
                    StaffMember member = known(command.id());
                    if (member.state() == StaffMember.State.CLOSED) {
                        throw Refusal.conflict(
                                "staff_closed", "This account is closed; open it first.");
                    }
                    sessions.endAll(member.id());
                    note(command.by(), "staff.renewed", member.id(), Map.of());
                    return links.issue(member.id());
                });
    }

    /** The link is used up in the same transaction, so a failure leaves it good. */
    SignInResult accept(AcceptLink command) {
        StaffMember member = links.owner(command.token()).flatMap(staff::find).orElse(null);
        if (member == null || member.state() == StaffMember.State.CLOSED) {
            return new Refused("staff_link_over", 0);
        }
        if (!PasswordRules.allows(command.password(), member.name(), member.email())) {
            return new Refused("weak_password", 0);
        }
        String hash = access.hash(command.password());
        return committed(
                () -> {
                    UUID id = member.id();
                    if (!links.use(command.token())) {
                        return new Refused("staff_link_over", 0);
                    }
                    access.startAfresh(id, hash);
                    sessions.endAll(id);
                    note(
                            Actor.staff(id.toString()),
                            "staff.accepted",
                            id,
                            Map.of("clientIp", command.clientIp()));
                    String token = Ids.secret();
                    return new SignedIn(token, sessions.start(id, token, command.clientIp()));
                });
    }

    private StaffMember known(UUID id) {
        return staff.find(id).orElseThrow(() -> Refusal.notFound("account"));
    }

    private List<String> known(List<String> roles) {
        List<String> distinct = roles.stream().distinct().limit(MOST_ROLES).toList();
        if (distinct.isEmpty() || !staff.allKnown(distinct)) {
            throw Refusal.invalid("unknown_role", "Choose one of the roles, at least one.");
        }
        return distinct;
    }

    private void note(Actor by, String what, UUID account, Map<String, Object> facts) {
        audit.write(by, what, "account:" + account, facts);
    }

    private <T> T committed(Supplier<T> work) {
        T result = transactions.execute(status -> work.get());
        if (result == null) {
            throw new IllegalStateException("a transaction without an answer");
        }
        return result;
    }
}
