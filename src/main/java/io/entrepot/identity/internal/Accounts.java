package io.entrepot.identity.internal;

import io.entrepot.identity.AccountName;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The accounts as they are kept. */
interface Accounts {
    Optional<Account> byEmail(String email);

    Optional<Account> byId(UUID id);

    boolean anyStaff();

    List<AccountName> names(Collection<UUID> ids);

    /** Answers false when the e-mail names an account already. */
    boolean add(NewAccount account);

    /** Replaces the hash of a password. */
    void setPassword(UUID id, String hash);

    /** An account to be made, with one role. */
    record NewAccount(UUID id, String name, String email, String passwordHash, String role) {
        @Override
        public String toString() {
            return "NewAccount[" + id + "]";
        }
    }
}
