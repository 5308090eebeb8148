package io.entrepot.cli;

import io.entrepot.platform.postgres.DatabaseProperties;

import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

/**
 * The database that the settings name, read as the server would read them but without starting it.
 */
final class Database {
    private Database() {}

    static DatabaseProperties settings(Path data, List<String> settings) {
        try (var context =
                new SpringApplicationBuilder(SettingsOnly.class)
                        .web(WebApplicationType.NONE)
                        .properties("spring.main.keep-alive=false")
                        .run(arguments(data, settings))) {
            return context.getBean(DatabaseProperties.class);
        }
    }

    static boolean isOutside(DatabaseProperties database) {
        String url = database.url();
        return url != null && !url.isBlank();
    }

    static DataSource open(String url, String user, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        source.setApplicationName("entrepot backup");
        return source;
    }

    private static String[] arguments(Path data, List<String> settings) {
        List<String> all = new ArrayList<>(settings);
        all.add("--entrepot.data=" + data);
        return all.toArray(String[]::new);
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(DatabaseProperties.class)
    static class SettingsOnly {}
}
