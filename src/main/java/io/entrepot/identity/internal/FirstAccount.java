package io.entrepot.identity.internal;

import io.entrepot.identity.SetUp;
import io.entrepot.identity.SignInResult;
import io.entrepot.identity.SignInResult.Refused;
import io.entrepot.identity.SignInResult.SignedIn;
import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Ids;
import io.entrepot.platform.audit.AuditTrail;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Makes the first account; while there is one, the way is closed. */
@Component
class FirstAccount {
    private static final String ROLE = "owner";

    private final Accounts accounts;
    private final Sessions sessions;
    private final SetupLinks links;
    private final Passwords passwords;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    FirstAccount(
            Accounts accounts,
            Sessions sessions,
            SetupLinks links,
            Passwords passwords,
            AuditTrail audit,
            TransactionOperations transactions) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.links = links;
        this.passwords = passwords;
        this.audit = audit;
        this.transactions = transactions;
    }

    SignInResult make(SetUp command) {
        String email = command.email().strip().toLowerCase(Locale.ROOT);
        if (accounts.anyStaff()) {
            return new Refused("setup_closed", 0);
        }
        if (command.name().isBlank() || !email.matches("[^@\\s]+@[^@\\s]+")) {
            return new Refused("invalid_account", 0);
        }
        if (!PasswordRules.allows(command.password(), command.name(), email)) {
            return new Refused("weak_password", 0);
        }
        var account =
                new Accounts.NewAccount(
                        Ids.next(),
                        command.name().strip(),
                        email,
                        passwords.hash(command.password()),
                        ROLE);
        return transactions.execute(status -> open(account, command));
    }

    /** The token is used up in the same transaction, so a failure leaves it good. */
    private SignInResult open(Accounts.NewAccount account, SetUp command) {
        if (!links.use(command.token()) || accounts.anyStaff() || !accounts.add(account)) {
            return new Refused("setup_closed", 0);
        }
        UUID id = account.id();
        audit.write(
                Actor.staff(id.toString()),
                "account.created",
                "account:" + id,
                Map.of("role", ROLE, "clientIp", command.clientIp()));
        String token = Ids.secret();
        return new SignedIn(token, sessions.start(id, token, command.clientIp()));
    }
}
