package io.entrepot.identity.internal;

import io.entrepot.identity.StaffMember;
import io.entrepot.identity.StaffRole;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Members of staff in PostgreSQL, with their roles. */
@Repository
class JdbcStaff {
    private static final int MOST = 500;

    private final JdbcClient jdbc;

    JdbcStaff(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StaffMember> all() {
        return jdbc.sql(select("order by lower(account.name), account.id limit " + MOST))
                .query((row, n) -> member(row))
                .list();
    }

    Optional<StaffMember> find(UUID id) {
        return jdbc.sql(select("and account.id = ?"))
                .param(id)
                .query((row, n) -> member(row))
                .optional();
    }

    private static String select(String rest) {
        return """
        select account.id, account.name, account.email, account.active,
            account.password is null as invited, account.created_at,
            %s as permissions,
            (select coalesce(array_agg(role order by role), '{}')
             from identity.account_role where account_id = account.id) as roles,
            exists (select from identity.second_factor factor
                where factor.account_id = account.id and confirmed_at is not null) as factor,
            greatest(account.last_seen_at, (select max(seen_at) from identity.session
                where session.account_id = account.id)) as seen
        from identity.account where account.kind = 'STAFF' %s
        """
                .formatted(JdbcAccounts.PERMISSIONS, rest);
    }

    List<StaffRole> roles() {
        return jdbc.sql("select code, permissions from identity.role order by code")
                .query(
                        (row, n) ->
                                new StaffRole(row.getString("code"), JdbcAccounts.permissions(row)))
                .list();
    }

    boolean allKnown(Collection<String> roles) {
        return jdbc.sql("select count(*) from identity.role where code = any (?)")
                        .param(roles.toArray(String[]::new))
                        .query(Integer.class)
                        .single()
                == roles.size();
    }

    /** Answers false when the e-mail names an account already. */
    boolean invite(UUID id, String name, String email) {
        int named =
                jdbc.sql(
                                """
                                insert into identity.account_identifier (kind, value, account_id)
                                values ('EMAIL', ?, ?) on conflict do nothing
                                """)
                        .params(email, id)
                        .update();
        if (named == 1) {
            jdbc.sql(
                            """
                            insert into identity.account (id, kind, name, email)
                            values (?, 'STAFF', ?, ?)
                            """)
                    .params(id, name, email)
                    .update();
        }
        return named == 1;
    }

    void setRoles(UUID id, Collection<String> roles) {
        jdbc.sql("delete from identity.account_role where account_id = ?").param(id).update();
        jdbc.sql(
                        """
                        insert into identity.account_role (account_id, role)
                        select ?, unnest(?)
                        """)
                .params(id, roles.toArray(String[]::new))
                .update();
    }

    void setOpen(UUID id, boolean open) {
        jdbc.sql("update identity.account set active = ? where id = ?").params(open, id).update();
    }

    /**
     * Whether somebody can still manage staff. The lock makes two who take it from each other at
     * once wait for one another.
     */
    boolean anyOwnerLeft() {
        jdbc.sql("lock table identity.account_role in share row exclusive mode").update();
        return jdbc.sql(
                        """
                        select exists (
                            select from identity.account
                            join identity.account_role held on held.account_id = account.id
                            join identity.role on role.code = held.role
                            where account.kind = 'STAFF' and account.active
                                and account.password is not null
                                and 'STAFF_WRITE' = any (role.permissions))
                        """)
                .query(Boolean.class)
                .single();
    }

    private static StaffMember member(ResultSet row) throws SQLException {
        Timestamp seen = row.getTimestamp("seen");
        return new StaffMember(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                Arrays.asList((String[]) row.getArray("roles").getArray()),
                JdbcAccounts.permissions(row),
                state(row),
                row.getBoolean("factor"),
                row.getTimestamp("created_at").toInstant(),
                seen == null ? null : seen.toInstant());
    }

    private static StaffMember.State state(ResultSet row) throws SQLException {
        if (!row.getBoolean("active")) {
            return StaffMember.State.CLOSED;
        }
        return row.getBoolean("invited") ? StaffMember.State.INVITED : StaffMember.State.ACTIVE;
    }
}
