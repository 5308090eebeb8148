package io.entrepot.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.platform.TestPostgres;
import io.entrepot.platform.TestPostgres.TestDatabase;
import io.entrepot.platform.run.CannotRun;
import io.entrepot.platform.run.Progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;

class TableBackupTest {
    @TempDir Path folder;

    @Test
    void restores_every_row_into_an_empty_database() throws Exception {
        TestDatabase shop = filled();
        backup(shop);

        TestDatabase copy = TestPostgres.freshDatabase();
        restore(copy);

        for (String query : everything()) {
            assertThat(answer(copy, query)).as(query).isEqualTo(answer(shop, query));
        }
        copy.jdbc().sql("insert into migrationtest.crate (shelf, grams) values (1, 1)").update();
        assertThat(answer(copy, "select max(id) from migrationtest.crate")).isEqualTo(List.of("3"));
        assertThatThrownBy(() -> copy.jdbc().sql("delete from migrationtest.entry").update())
                .hasMessageContaining("entries never change");
        assertThatThrownBy(
                        () ->
                                copy.jdbc()
                                        .sql(
                                                "insert into migrationtest.crate (shelf, grams)"
                                                        + " values (9, 1)")
                                        .update())
                .hasMessageContaining("crate_shelf_fkey");
    }

    @Test
    void refuses_a_database_that_has_a_shop() throws Exception {
        backup(filled());
        TestDatabase taken = TestPostgres.migrated("migrationtest");
        assertThatThrownBy(() -> restore(taken))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("has a shop in it");
    }

    @Test
    void restores_the_media() throws Exception {
        Files.createDirectories(folder.resolve("data/media/ab"));
        Files.writeString(folder.resolve("data/media/ab/cup.txt"), "a cup");
        backup(filled());
        restore(TestPostgres.freshDatabase());
        assertThat(folder.resolve("restored/media/ab/cup.txt")).hasContent("a cup");
    }

    private static TestDatabase filled() {
        TestDatabase shop = TestPostgres.migrated("migrationtest");
        for (String statement :
                List.of(
                        "insert into migrationtest.shelf values (1, E'tab\\t, line\\n, \\\\.')",
                        "insert into migrationtest.crate (shelf, inside, grams) values (1, null,"
                                + " 2500)",
                        "insert into migrationtest.crate (shelf, inside, grams) values (1, 1, 900)",
                        "create table migrationtest.parcel_eu_1 partition of"
                                + " migrationtest.parcel_eu for values from (100) to (200)",
                        "insert into migrationtest.parcel values (5, 'eu'), (150, 'eu')",
                        "insert into migrationtest.entry values (2, '入口')")) {
            shop.jdbc().sql(statement).update();
        }
        return shop;
    }

    private static List<String> everything() {
        return List.of(
                "select shelf::text from migrationtest.shelf order by 1",
                "select crate::text from migrationtest.crate order by 1",
                "select tableoid::regclass || parcel::text from migrationtest.parcel order by 1",
                "select entry::text from migrationtest.entry order by 1");
    }

    private static List<String> answer(TestDatabase database, String query) {
        return database.jdbc().sql(query).query(String.class).list();
    }

    private void backup(TestDatabase shop) throws Exception {
        try (Connection connection = shop.dataSource().getConnection()) {
            new Backups(folder.resolve("data"), "test", Clock.systemUTC())
                    .ofTables(connection, folder.resolve("backup"), Progress.silent());
            connection.setAutoCommit(true);
        }
    }

    private void restore(TestDatabase into) {
        new Restores(folder.resolve("restored"))
                .tables(folder.resolve("backup"), into.dataSource(), Progress.silent());
    }
}
