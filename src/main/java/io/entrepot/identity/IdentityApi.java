package io.entrepot.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

import java.util.List;

/** The door to who somebody is and what they may do. */
@HttpExchange("/doors/identity")
public interface IdentityApi {
    /** The session behind this token, or null: unknown, ended and expired look the same. */
    @PostExchange("/session")
    @Nullable SessionView session(@RequestBody SessionToken token);

    /** Signs a member of staff in; every refusal looks and lasts the same. */
    @PostExchange("/signIn")
    SignInResult signIn(@RequestBody SignIn command);

    @PostExchange("/signOut")
    void signOut(@RequestBody SessionToken token);

    /** Makes the first account with the link printed at start; works once, while there is none. */
    @PostExchange("/setUp")
    SignInResult setUp(@RequestBody SetUp command);

    /** What these accounts are called; unknown ones are left out. */
    @PostExchange("/names")
    List<AccountName> names(@RequestBody AccountIds query);
}
