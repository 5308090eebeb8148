package io.entrepot.identity.internal;

import io.entrepot.identity.DeleteView;
import io.entrepot.identity.PreferenceQuery;
import io.entrepot.identity.SavePreference;
import io.entrepot.identity.SaveView;
import io.entrepot.identity.SavedView;
import io.entrepot.identity.ViewsQuery;
import io.entrepot.identity.WorkplaceApi;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.json.Json;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

import tools.jackson.core.type.TypeReference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Keeps views and preferences of staff. */
@Service
class Workplace implements WorkplaceApi {
    private static final int MOST_VIEWS = 50;
    private static final int MOST_FILTERS = 30;
    private static final int MOST_COLUMNS = 40;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_VALUE = 500;
    private static final int LARGEST_PREFERENCE = 8_192;
    private static final Pattern LIST = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9.-]{0,60}");
    private static final TypeReference<Map<String, String>> QUERY = new TypeReference<>() {};
    private static final TypeReference<List<String>> COLUMNS = new TypeReference<>() {};
    private static final TypeReference<Map<String, Object>> VALUE = new TypeReference<>() {};

    private static final String SELECT =
            """
            select v.id, v.account_id, coalesce(a.name, '') as owner, v.list, v.name, v.shared,
                   v.query, v.columns, v.version
            from identity.saved_view v left join identity.account a on a.id = v.account_id
            """;

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    Workplace(JdbcClient jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public List<SavedView> views(ViewsQuery query) {
        return jdbc.sql(
                        SELECT
                                + """
                                where v.list = ? and (v.account_id = ? or v.shared)
                                order by lower(v.name), v.id
                                """)
                .params(query.list(), query.accountId())
                .query(Workplace::view)
                .list();
    }

    @Override
    public SavedView saveView(SaveView command) {
        check(command);
        transaction.executeWithoutResult(status -> write(command));
        return find(command.id()).orElseThrow(() -> Refusal.notFound("view"));
    }

    private void write(SaveView command) {
        Optional<SavedView> before = find(command.id());
        before.ifPresent(view -> requireOwn(view, command.accountId()));
        if (before.isEmpty()) {
            long kept =
                    jdbc.sql(
                                    """
                                    select count(*) from identity.saved_view
                                    where account_id = ? and list = ?
                                    """)
                            .params(command.accountId(), command.list())
                            .query(Long.class)
                            .single();
            require(kept < MOST_VIEWS);
        }
        jdbc.sql(
                        """
                        insert into identity.saved_view as v
                            (id, account_id, list, name, shared, query, columns)
                        values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)
                        on conflict (id) do update set name = excluded.name,
                            shared = excluded.shared, query = excluded.query,
                            columns = excluded.columns, version = v.version + 1,
                            changed_at = now()
                        where v.account_id = excluded.account_id
                        """)
                .params(
                        command.id(),
                        command.accountId(),
                        command.list(),
                        command.name().strip(),
                        command.shared(),
                        Json.LENIENT.writeValueAsString(command.query()),
                        Json.LENIENT.writeValueAsString(command.columns()))
                .update();
    }

    private static void check(SaveView command) {
        String name = command.name().strip();
        require(!name.isEmpty() && name.length() <= LONGEST_NAME);
        require(LIST.matcher(command.list()).matches());
        require(command.query().size() <= MOST_FILTERS);
        require(command.columns().size() <= MOST_COLUMNS);
        command.query().values().forEach(value -> require(value.length() <= LONGEST_VALUE));
        command.query().keySet().forEach(key -> require(key.length() <= LONGEST_NAME));
        command.columns().forEach(column -> require(column.length() <= LONGEST_NAME));
    }

    private static void require(boolean fit) {
        if (!fit) {
            throw Refusal.invalid("bad_view", "A view has a short name and a few filters.");
        }
    }

    @Override
    public void deleteView(DeleteView command) {
        find(command.id())
                .ifPresent(
                        view -> {
                            requireOwn(view, command.accountId());
                            jdbc.sql(
                                            """
                                            delete from identity.saved_view
                                            where id = ? and account_id = ?
                                            """)
                                    .params(view.id(), command.accountId())
                                    .update();
                        });
    }

    private static void requireOwn(SavedView view, UUID accountId) {
        if (!view.ownerId().equals(accountId)) {
            throw new Refusal(
                    "not_yours", Refusal.Kind.FORBIDDEN, "Only its owner changes a view.");
        }
    }

    private Optional<SavedView> find(UUID id) {
        return jdbc.sql(SELECT + "where v.id = ?").param(id).query(Workplace::view).optional();
    }

    private static SavedView view(ResultSet row, int number) throws SQLException {
        return new SavedView(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getString("owner"),
                row.getString("list"),
                row.getString("name"),
                row.getBoolean("shared"),
                Json.LENIENT.readValue(row.getString("query"), QUERY),
                Json.LENIENT.readValue(row.getString("columns"), COLUMNS),
                row.getLong("version"));
    }

    @Override
    public Map<String, Object> preference(PreferenceQuery query) {
        return jdbc.sql("select value from identity.preference where account_id = ? and name = ?")
                .params(query.accountId(), query.name())
                .query(String.class)
                .optional()
                .map(value -> Json.LENIENT.readValue(value, VALUE))
                .orElse(Map.of());
    }

    @Override
    public Map<String, Object> savePreference(SavePreference command) {
        String value = Json.LENIENT.writeValueAsString(command.value());
        require(NAME.matcher(command.name()).matches() && value.length() <= LARGEST_PREFERENCE);
        jdbc.sql(
                        """
                        insert into identity.preference (account_id, name, value)
                        values (?, ?, ?::jsonb)
                        on conflict (account_id, name) do update
                        set value = excluded.value, changed_at = now()
                        """)
                .params(command.accountId(), command.name(), value)
                .update();
        return command.value();
    }
}
