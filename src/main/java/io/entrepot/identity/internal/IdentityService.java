package io.entrepot.identity.internal;

import io.entrepot.identity.AccountIds;
import io.entrepot.identity.AccountName;
import io.entrepot.identity.IdentityApi;
import io.entrepot.identity.SessionToken;
import io.entrepot.identity.SessionView;
import io.entrepot.identity.SetUp;
import io.entrepot.identity.SignIn;
import io.entrepot.identity.SignInResult;
import io.entrepot.identity.SignInResult.Refused;
import io.entrepot.identity.SignInResult.SignedIn;
import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Ids;
import io.entrepot.platform.audit.AuditTrail;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Signs staff in and out. The slow hashing runs outside any transaction. */
@Service
class IdentityService implements IdentityApi {
    private static final int LONGEST_TOKEN = 100;
    private static final int MOST_NAMES = 200;

    private final Accounts accounts;
    private final Sessions sessions;
    private final Brakes brakes;
    private final Passwords passwords;
    private final FirstAccount firstAccount;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    IdentityService(
            Accounts accounts,
            Sessions sessions,
            Brakes brakes,
            Passwords passwords,
            FirstAccount firstAccount,
            AuditTrail audit,
            TransactionOperations transactions) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.brakes = brakes;
        this.passwords = passwords;
        this.firstAccount = firstAccount;
        this.audit = audit;
        this.transactions = transactions;
    }

    @Override
    public @Nullable SessionView session(SessionToken token) {
        return token.token().isEmpty() || token.token().length() > LONGEST_TOKEN
                ? null
                : sessions.find(token.token()).orElse(null);
    }

    @Override
    public SignInResult signIn(SignIn command) {
        String email = command.email().strip().toLowerCase(Locale.ROOT);
        int wait = brakes.count(email, command.clientIp());
        if (wait > 0) {
            return new Refused("too_many_tries", wait);
        }
        if (command.password().length() > 2 * PasswordRules.MOST) {
            return refused(command);
        }
        Optional<Account> account = accounts.byEmail(email);
        String hash = account.map(Account::passwordHash).orElse(null);
        boolean right = passwords.matches(command.password(), hash);
        if (!right || account.filter(Account::active).isEmpty()) {
            return refused(command);
        }
        brakes.release(email, command.clientIp());
        return open(account.get(), command);
    }

    /** The same answer for every reason; the log keeps the place, not what was typed. */
    private SignInResult refused(SignIn command) {
        transactions.executeWithoutResult(
                status ->
                        audit.write(
                                Actor.SYSTEM,
                                "session.refused",
                                "sign-in",
                                Map.of("clientIp", command.clientIp())));
        return new Refused("bad_credentials", 0);
    }

    private SignInResult open(Account account, SignIn command) {
        String token = Ids.secret();
        return transactions.execute(
                status -> {
                    SessionView session = sessions.start(account.id(), token, command.clientIp());
                    audit.write(
                            Actor.staff(account.id().toString()),
                            "session.started",
                            "account:" + account.id(),
                            Map.of("clientIp", command.clientIp()));
                    return new SignedIn(token, session);
                });
    }

    @Override
    public void signOut(SessionToken token) {
        transactions.executeWithoutResult(
                status ->
                        sessions.end(token.token())
                                .ifPresent(
                                        account ->
                                                audit.write(
                                                        Actor.staff(account.toString()),
                                                        "session.ended",
                                                        "account:" + account,
                                                        Map.of())));
    }

    @Override
    public List<AccountName> names(AccountIds query) {
        return accounts.names(query.ids().stream().limit(MOST_NAMES).toList());
    }

    @Override
    public SignInResult setUp(SetUp command) {
        return firstAccount.make(command);
    }
}
