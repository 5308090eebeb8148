package io.entrepot.platform.postgres;

import io.entrepot.platform.run.CannotRun;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Refuses a server that would lose acknowledged commits, whoever configured it. */
final class SafeSettings {
    private static final List<String> NEEDED =
            List.of("fsync", "synchronous_commit", "full_page_writes");

    private SafeSettings() {}

    /**
     * Asked through the connection that will be used: roles and databases can override settings.
     */
    static void check(Connection connection) throws SQLException {
        List<String> off = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            for (String setting : NEEDED) {
                try (ResultSet row =
                        statement.executeQuery("select current_setting('" + setting + "')")) {
                    if (row.next() && row.getString(1).equals("off")) {
                        off.add(setting);
                    }
                }
            }
        }
        if (!off.isEmpty()) {
            throw CannotRun.configuration(
                    "The PostgreSQL server would lose acknowledged orders, because "
                            + String.join(" and ", off)
                            + (off.size() == 1 ? " is" : " are")
                            + " off. Turn "
                            + (off.size() == 1 ? "it" : "them")
                            + " on and start again.");
        }
    }
}
