package io.entrepot.identity.internal;

import io.entrepot.identity.ChangePassword;
import io.entrepot.identity.RecoveryCodes;
import io.entrepot.identity.SecondFactorCode;
import io.entrepot.identity.SecondFactorOffer;
import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.audit.AuditTrail;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One's own password and second factor. Tries are slowed down as those of signing in are. */
@Component
class OwnAccess {
    private static final String ISSUER = "Entrepot";

    private final Accounts accounts;
    private final Passwords passwords;
    private final SecondFactors factors;
    private final Sessions sessions;
    private final Brakes brakes;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    OwnAccess(
            Accounts accounts,
            Passwords passwords,
            SecondFactors factors,
            Sessions sessions,
            Brakes brakes,
            AuditTrail audit,
            TransactionOperations transactions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.factors = factors;
        this.sessions = sessions;
        this.brakes = brakes;
        this.audit = audit;
        this.transactions = transactions;
    }

    String hash(String password) {
        return passwords.hash(password);
    }

    /** A new password and no second factor, as somebody begins. */
    void startAfresh(UUID account, String hash) {
        accounts.setPassword(account, hash);
        factors.end(account);
    }

    void changePassword(ChangePassword command) {
        Account account = account(command.account());
        slowed(account, command.clientIp());
        if (command.old().length() > 2 * PasswordRules.MOST
                || !passwords.matches(command.old(), account.passwordHash())) {
            throw Refusal.invalid("wrong_password", "That is not the password of now.");
        }
        if (!PasswordRules.allows(command.wanted(), account.name(), account.email())) {
            throw Refusal.invalid(
                    "weak_password",
                    "A password has 12 to 128 characters and is not one that everybody tries.");
        }
        brakes.release(account.email(), command.clientIp());
        String hash = passwords.hash(command.wanted());
        transactions.executeWithoutResult(
                status -> {
                    accounts.setPassword(account.id(), hash);
                    sessions.endOthers(account.id(), command.session());
                    note("password.changed", account.id());
                });
    }

    SecondFactorOffer offer(UUID id) {
        Account account = account(id);
        byte[] secret = factors.offer(id);
        if (secret.length == 0) {
            throw Refusal.conflict(
                    "factor_in_force", "A second factor is in force; end that one first.");
        }
        String typed = Totp.base32(secret);
        String uri =
                "otpauth://totp/%s:%s?secret=%s&issuer=%s"
                        .formatted(ISSUER, encoded(account.email()), typed, ISSUER);
        return new SecondFactorOffer(typed.replaceAll("(.{4})(?=.)", "$1 "), uri);
    }

    RecoveryCodes confirm(SecondFactorCode command) {
        Account account = account(command.account());
        slowed(account, command.clientIp());
        RecoveryCodes codes =
                transactions.execute(
                        status -> {
                            if (!factors.confirm(account.id(), command.code())) {
                                return new RecoveryCodes(List.of());
                            }
                            note("second-factor.started", account.id());
                            return new RecoveryCodes(factors.recoveryCodes(account.id()));
                        });
        if (codes == null || codes.codes().isEmpty()) {
            throw badCode();
        }
        brakes.release(account.email(), command.clientIp());
        return codes;
    }

    void end(SecondFactorCode command) {
        Account account = account(command.account());
        slowed(account, command.clientIp());
        if (!factors.check(account.id(), command.code())) {
            throw badCode();
        }
        brakes.release(account.email(), command.clientIp());
        transactions.executeWithoutResult(
                status -> {
                    factors.end(account.id());
                    note("second-factor.ended", account.id());
                });
    }

    private Account account(UUID id) {
        return accounts.byId(id).orElseThrow(() -> Refusal.notFound("account"));
    }

    private void slowed(Account account, String clientIp) {
        int wait = brakes.count(account.email(), clientIp);
        if (wait > 0) {
            throw new Refusal(
                    "too_many_tries",
                    Refusal.Kind.TOO_MANY,
                    "There were too many tries; wait before the next.",
                    Map.of("retryAfterSeconds", wait));
        }
    }

    private void note(String what, UUID account) {
        audit.write(Actor.staff(account.toString()), what, "account:" + account, Map.of());
    }

    private static Refusal badCode() {
        return Refusal.invalid("bad_code", "That is not the code of now, or it was used already.");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
