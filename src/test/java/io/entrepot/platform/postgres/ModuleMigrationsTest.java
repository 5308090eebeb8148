package io.entrepot.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.platform.TestPostgres;
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
