package io.entrepot.platform.door;

import io.entrepot.kernel.Refusal;
import io.entrepot.platform.json.Json;
import io.entrepot.platform.trace.Deadline;
import io.entrepot.platform.trace.Trace;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;

/**
 * Makes the far side of a door: the same interface, answered by the process that runs the module.
 */
final class RemoteDoors {
    /** How many milliseconds the caller still waits. */
    static final String PATIENCE = "Door-Patience";

    /** How long a caller waits for an answer before it counts as not given. */
    private static final Duration DEADLINE = Duration.ofSeconds(20);

    private static final HttpClient CLIENT =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(2))
                    .build();

    private final DoorTokens tokens;

    RemoteDoors(DoorTokens tokens) {
        this.tokens = tokens;
    }

    <T> T open(Class<T> door, String base) {
        RestClient client =
                RestClient.builder()
                        .baseUrl(base)
                        .requestFactory(RemoteDoors::request)
                        .requestInterceptor(this::signed)
                        .configureMessageConverters(
                                converters ->
                                        converters.withJsonConverter(
                                                new JacksonJsonHttpMessageConverter(Json.LENIENT)))
                        .defaultStatusHandler(
                                HttpStatusCode::isError, (request, response) -> refuse(response))
                        .build();
        return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client))
                .build()
                .createClient(door);
    }

    /** A call that ends when its own caller stops waiting. */
    private static ClientHttpRequest request(URI address, HttpMethod method) throws IOException {
        Deadline.check();
        var factory = new JdkClientHttpRequestFactory(CLIENT);
        factory.setReadTimeout(Deadline.left(DEADLINE));
        return factory.createRequest(address, method);
    }

    /** Reads the header; a caller that says nothing sensible waits as long as any. */
    static Duration patience(@Nullable String header) {
        return header != null && header.matches("-?\\d{1,9}")
                ? Duration.ofMillis(Long.parseLong(header))
                : DEADLINE;
    }

    private ClientHttpResponse signed(
            HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        DoorTokens.Call call = DoorTokens.Call.of(request.getMethod().name(), request.getURI());
        request.getHeaders().set(DoorTokens.HEADER, tokens.issue(call, body));
        request.getHeaders().set(PATIENCE, String.valueOf(Deadline.left(DEADLINE).toMillis()));
        Trace trace = Trace.current();
        if (trace != null) {
            request.getHeaders().set(Trace.HEADER, trace.next().header());
        }
        try {
            return execution.execute(request, body);
        } catch (IOException unreachable) {
            throw new ResourceAccessException(
                    "No answer from " + request.getURI().getPath(), unreachable);
        }
    }

    private static void refuse(ClientHttpResponse response) throws IOException {
        byte[] body = response.getBody().readAllBytes();
        if (response.getStatusCode().value() == DoorServer.REFUSED) {
            throw Json.LENIENT.readValue(body, DoorRefusal.class).toRefusal();
        }
        throw new Refusal(
                "service_unavailable",
                Refusal.Kind.UNAVAILABLE,
                "A part of the shop answered " + response.getStatusCode().value() + ".");
    }
}
