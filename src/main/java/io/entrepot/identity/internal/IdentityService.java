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
import java.util.Map;

/** Signs staff in and out. */
@Service
class IdentityService implements IdentityApi {
    private static final int LONGEST_TOKEN = 100;
    private static final int MOST_NAMES = 200;

    private final Accounts accounts;
    private final Sessions sessions;
    private final Credentials credentials;
    private final FirstAccount firstAccount;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    IdentityService(
            Accounts accounts,
            Sessions sessions,
            Credentials credentials,
            FirstAccount firstAccount,
            AuditTrail audit,
            TransactionOperations transactions) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.credentials = credentials;
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
        Credentials.Judged judged = credentials.judge(command);
        Account account = judged.account();
        if (account == null) {
            noteRefusal(judged, command);
            return new Refused(judged.refusal(), judged.seconds());
        }
        return open(account, command);
    }

    /** The log keeps the place, not what was typed. */
    private void noteRefusal(Credentials.Judged judged, SignIn command) {
        if (judged.seconds() == 0) {
            transactions.executeWithoutResult(
                    status ->
                            audit.write(
                                    Actor.SYSTEM,
                                    "session.refused",
                                    "sign-in",
                                    Map.of("clientIp", command.clientIp())));
        }
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
