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

/** The whole program on a port of its own and an empty database, driven over HTTP. */
final class RunningShop implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;

    RunningShop() {
        try {
            context =
                    new SpringApplicationBuilder(Entrepot.class)
                            .properties(TestPostgres.freshDatabase().properties())
                            .properties(
                                    "server.port=0",
                                    "db-scheduler.enabled=false",
                                    "entrepot.data=" + Files.createTempDirectory("gate"))
                            .run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        address = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
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
        if (!body.isEmpty()) {
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
