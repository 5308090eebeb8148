package io.entrepot.identity.internal;

import io.entrepot.identity.AccountName;
import io.entrepot.kernel.Permission;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Accounts in PostgreSQL, read together with what their roles permit. */
@Repository
class JdbcAccounts implements Accounts {
    private final JdbcClient jdbc;

    JdbcAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Account> byEmail(String email) {
        return jdbc.sql(
                        """
                        select account.*, %s as permissions
                        from identity.account_identifier named
                        join identity.account on account.id = named.account_id
                        where named.kind = 'EMAIL' and named.value = :email
                            and account.kind = 'STAFF'
                        """
                                .formatted(PERMISSIONS))
                .param("email", email)
                .query((row, n) -> account(row))
                .optional();
    }

    @Override
    public Optional<Account> byId(UUID id) {
        return jdbc.sql(
                        """
                        select account.*, %s as permissions
                        from identity.account
                        where account.id = ? and account.kind = 'STAFF'
                        """
                                .formatted(PERMISSIONS))
                .param(id)
                .query((row, n) -> account(row))
                .optional();
    }

    /**
     * All permissions of the account's roles, as an array; for use inside a select from account.
     */
    static final String PERMISSIONS =
            """
            (select coalesce(array_agg(distinct permission), '{}')
             from identity.account_role held
             join identity.role on role.code = held.role
             cross join unnest(role.permissions) permission
             where held.account_id = account.id)
            """;

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                row.getString("password"),
                row.getBoolean("active"),
                permissions(row));
    }

    /** A permission that this version does not know permits nothing. */
    static Set<Permission> permissions(ResultSet row) throws SQLException {
        String[] names = (String[]) row.getArray("permissions").getArray();
        Set<String> held = Set.of(names);
        return Arrays.stream(Permission.values())
                .filter(permission -> held.contains(permission.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean anyStaff() {
        return jdbc.sql("select exists (select from identity.account where kind = 'STAFF')")
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean add(NewAccount account) {
        int named =
                jdbc.sql(
                                """
                                insert into identity.account_identifier (kind, value, account_id)
                                values ('EMAIL', ?, ?) on conflict do nothing
                                """)
                        .params(account.email(), account.id())
                        .update();
        if (named == 0) {
            return false;
        }
        jdbc.sql(
                        """
                        insert into identity.account (id, kind, name, email, password)
                        values (?, 'STAFF', ?, ?, ?)
                        """)
                .params(account.id(), account.name(), account.email(), account.passwordHash())
                .update();
        jdbc.sql("insert into identity.account_role (account_id, role) values (?, ?)")
                .params(account.id(), account.role())
                .update();
        return true;
    }

    @Override
    public void setPassword(UUID id, String hash) {
        jdbc.sql("update identity.account set password = ?, password_set_at = now() where id = ?")
                .params(hash, id)
                .update();
    }

    @Override
    public List<AccountName> names(Collection<UUID> ids) {
        return jdbc.sql("select id, name from identity.account where id = any (?)")
                .param(ids.toArray(UUID[]::new))
                .query(
                        (row, number) ->
                                new AccountName(
                                        row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }
}
