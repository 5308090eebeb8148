package io.entrepot.identity.internal;

import io.entrepot.identity.SignIn;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Locale;
import java.util.Optional;

/**
 * Judges what was typed to sign in. The slow hashing runs outside any transaction. That a code is
 * needed is told only to whoever knows the password.
 */
@Component
class Credentials {
    /** Whose they are, or why not. */
    record Judged(@Nullable Account account, String refusal, int seconds) {
        static Judged refused(String code) {
            return new Judged(null, code, 0);
        }
    }

    private final Accounts accounts;
    private final Brakes brakes;
    private final Passwords passwords;
    private final SecondFactors factors;

    Credentials(Accounts accounts, Brakes brakes, Passwords passwords, SecondFactors factors) {
        this.accounts = accounts;
        this.brakes = brakes;
        this.passwords = passwords;
        this.factors = factors;
    }

    Judged judge(SignIn command) {
        String email = command.email().strip().toLowerCase(Locale.ROOT);
        int wait = brakes.count(email, command.clientIp());
        if (wait > 0) {
            return new Judged(null, "too_many_tries", wait);
        }
        if (command.password().length() > 2 * PasswordRules.MOST) {
            return Judged.refused("bad_credentials");
        }
        Optional<Account> found = accounts.byEmail(email);
        String hash = found.map(Account::passwordHash).orElse(null);
        boolean right = passwords.matches(command.password(), hash);
        Account account = found.filter(Account::active).orElse(null);
        if (!right || account == null) {
            return Judged.refused("bad_credentials");
        }
        if (factors.isOn(account.id())) {
            String code = command.code();
            if (code == null || code.isBlank()) {
                return Judged.refused("code_needed");
            }
            if (!factors.check(account.id(), code)) {
                return Judged.refused("bad_code");
            }
        }
        brakes.release(email, command.clientIp());
        return new Judged(account, "", 0);
    }
}
