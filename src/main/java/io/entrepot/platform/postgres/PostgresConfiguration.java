package io.entrepot.platform.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import io.entrepot.platform.run.CannotRun;
import io.entrepot.platform.run.ExitStatus;
import io.entrepot.platform.run.Progress;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The one pool of connections. Whoever is handed it finds every active module migrated. The
 * embedded server is a bean that the pool depends on, so it stops after the pool and everything
 * above it.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
class PostgresConfiguration {

    @Bean(destroyMethod = "close")
    @Conditional(NoServerNamed.class)
    EmbeddedPostgres embeddedPostgres(
            @Value("${entrepot.data:./data}") Path data, ObjectProvider<Progress> progress) {
        return EmbeddedPostgres.start(
                PostgresSettings.in(data), progress.getIfAvailable(Progress::silent));
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(
            DatabaseProperties properties,
            Optional<EmbeddedPostgres> embedded,
            ActiveModules modules) {
        HikariDataSource pool = new HikariDataSource(pool(properties, embedded));
        try (Connection connection = pool.getConnection()) {
            if (!properties.unsafe()) {
                SafeSettings.check(connection);
            }
        } catch (SQLException e) {
            pool.close();
            throw new CannotRun(
                    ExitStatus.UNAVAILABLE, "The database does not answer: " + e.getMessage(), e);
        } catch (CannotRun e) {
            pool.close();
            throw e;
        }
        if (!properties.readOnly()) {
            new ModuleMigrations(pool).run(modules);
        }
        return pool;
    }

    private static HikariConfig pool(
            DatabaseProperties properties, Optional<EmbeddedPostgres> embedded) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("entrepot");
        config.setJdbcUrl(embedded.map(EmbeddedPostgres::jdbcUrl).orElse(properties.url()));
        config.setUsername(embedded.map(EmbeddedPostgres::user).orElse(properties.user()));
        config.setPassword(embedded.map(EmbeddedPostgres::password).orElse(properties.password()));
        config.setMaximumPoolSize(properties.poolSize());
        config.setMinimumIdle(Math.min(2, properties.poolSize()));
        config.setConnectionTimeout(10_000);
        config.setReadOnly(properties.readOnly());
        config.addDataSourceProperty("ApplicationName", "entrepot");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.addDataSourceProperty("connectTimeout", "10");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        return config;
    }
}
