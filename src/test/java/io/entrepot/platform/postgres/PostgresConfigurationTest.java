package io.entrepot.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.platform.TestPostgres;
import io.entrepot.platform.run.CannotRun;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.nio.file.Path;

import javax.sql.DataSource;

class PostgresConfigurationTest {
    @TempDir Path data;

    private final ApplicationContextRunner program =
            new ApplicationContextRunner()
                    .withUserConfiguration(PostgresConfiguration.class)
                    .withBean(ActiveModules.class, () -> ModuleMigrations.only("migrationtest"));

    @Test
    void starts_its_own_server_and_stops_it_with_the_context() {
        program.withPropertyValues("entrepot.data=" + data)
                .run(
                        context -> {
                            var jdbc = JdbcClient.create(context.getBean(DataSource.class));
                            assertThat(
                                            jdbc.sql("select count(*) from migrationtest.shelf")
                                                    .query(Long.class)
                                                    .single())
                                    .isZero();
                        });
        assertThat(data.resolve("pg/cluster/PG_VERSION")).exists();
        assertThat(data.resolve("pg/cluster/postmaster.pid")).doesNotExist();
    }

    @Test
    void uses_the_operators_server_when_it_is_named() {
        program.withPropertyValues(TestPostgres.freshDatabase().properties())
                .run(
                        context -> {
                            assertThat(context).doesNotHaveBean(EmbeddedPostgres.class);
                            assertThat(context).hasNotFailed();
                        });
    }

    @Test
    void refuses_the_operators_server_when_it_would_lose_orders() {
        program.withPropertyValues(TestPostgres.freshDatabase().properties())
                .withPropertyValues("entrepot.database.unsafe=false")
                .run(
                        context ->
                                assertThat(context)
                                        .getFailure()
                                        .rootCause()
                                        .isInstanceOf(CannotRun.class)
                                        .hasMessageContaining("fsync"));
    }
}
