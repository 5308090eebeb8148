package io.entrepot.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.platform.TestPostgres;

import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;

class ModuleMigrationsTest {
    @Test
    void gives_a_module_its_own_schema_and_history() {
        var database = TestPostgres.freshDatabase();
        var migrations = new ModuleMigrations(database.dataSource());
        migrations.run(ModuleMigrations.only("migrationtest", "nothinghere"));
        migrations.run(ModuleMigrations.only("migrationtest"));

        var jdbc = database.jdbc();
        assertThat(jdbc.sql("select count(*) from migrationtest.shelf").query(Long.class).single())
                .isZero();
        assertThat(
                        jdbc.sql(
                                        "select count(*) from migrationtest.flyway_history"
                                                + " where version = '001' and success")
                                .query(Long.class)
                                .single())
                .isOne();
        assertThat(jdbc.sql("show search_path").query(String.class).single())
                .doesNotContain("migrationtest");
    }

    @Test
    void knows_without_flyway_what_was_applied() throws Exception {
        var database = TestPostgres.migrated("migrationtest", "order");
        try (var connection = database.dataSource().getConnection()) {
            var applied = MigrationHistories.byModule(connection);
            var files = MigrationFiles.byModule();
            assertThat(applied).containsOnlyKeys("platform", "migrationtest", "order");
            assertThat(files).containsAllEntriesOf(applied);
        }
    }

    @Test
    void refuses_a_migration_that_was_changed_after_it_was_applied() {
        var database = TestPostgres.migrated("migrationtest");
        database.jdbc()
                .sql("update migrationtest.flyway_history set checksum = 1 where version = '001'")
                .update();
        var migrations = new ModuleMigrations(database.dataSource());
        assertThatThrownBy(() -> migrations.run(ModuleMigrations.only("migrationtest")))
                .isInstanceOf(FlywayException.class)
                .hasMessageContaining("checksum mismatch");
    }

    @Test
    void copies_a_migrated_database_for_each_test() {
        var one = TestPostgres.migrated("migrationtest");
        var two = TestPostgres.migrated("migrationtest");
        one.jdbc().sql("insert into migrationtest.shelf values (1, 'A')").update();
        assertThat(
                        two.jdbc()
                                .sql("select count(*) from migrationtest.shelf")
                                .query(Long.class)
                                .single())
                .isZero();
    }
}
