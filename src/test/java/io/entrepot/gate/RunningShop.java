package io.entrepot.gate;

import io.entrepot.Entrepot;
import io.entrepot.platform.TestPostgres;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The whole program on a port of its own and an empty database, driven over HTTP. */
final class RunningShop implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;

    private final Path data;

    /** On an empty database and an empty folder, with these settings besides. */
    RunningShop(String... settings) {
        this(TestPostgres.freshDatabase(), newFolder(), settings);
    }

    RunningShop(TestPostgres.TestDatabase database, Path data, String... settings) {
        this.data = data;
        context =
                new SpringApplicationBuilder(Entrepot.class)
                        .properties(database.properties())
                        .properties(
                                "server.port=0",
                                "db-scheduler.enabled=false",
                                "entrepot.data=" + data)
                        .properties(settings)
                        .run();
        address = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("shop");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Path data() {
        return data;
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    <T> T get(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    String host() {
        return address.substring("http://".length());
    }

    /** Headers come in pairs of name and value. */
    HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path))
                        .method(
                                method,
                                body.isEmpty()
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString(body));
        if (!body.isEmpty() && !List.of(headers).contains("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        context.close();
        client.close();
    }
}
