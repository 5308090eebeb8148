package io.entrepot.platform.door;

import io.entrepot.platform.roles.Modules;
import io.entrepot.platform.roles.Paths;
import io.entrepot.platform.trace.Trace;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Hands a public request on to the process that runs its module, as if it had come there. */
final class Forwarder extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(Forwarder.class);
    static final int MOST_BYTES = 2 << 20;

    /** Headers that belong to one connection, and those that only we may set. */
    private static final Set<String> OURS =
            Set.of(
                    "connection",
                    "content-length",
                    "expect",
                    "host",
                    "keep-alive",
                    "te",
                    "trailer",
                    "transfer-encoding",
                    "upgrade",
                    "http2-settings",
                    "door-token",
                    "traceparent",
                    "entrepot-client",
                    "entrepot-host");

    private final DoorSettings settings;
    private final Modules modules;
    private final DoorTokens tokens;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(2))
                    .build();

    Forwarder(DoorSettings settings, Modules modules, DoorTokens tokens) {
        this.settings = settings;
        this.modules = modules;
        this.tokens = tokens;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> elsewhere =
                Paths.moduleOf(request.getRequestURI()).filter(module -> !modules.runs(module));
        if (elsewhere.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        try {
            pass(settings.publicPeerOf(elsewhere.get()), request, response);
        } catch (IOException away) {
            LOG.warn("{} is away: {}", elsewhere.get(), away.getMessage());
            response.reset();
            response.setHeader("Retry-After", "5");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void pass(String peer, HttpServletRequest request, HttpServletResponse response)
            throws IOException, InterruptedException {
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        String query = request.getQueryString();
        String path = request.getRequestURI() + (query == null ? "" : "?" + query);
        HttpRequest.Builder outgoing =
                HttpRequest.newBuilder(URI.create(peer + path))
                        .timeout(Duration.ofSeconds(30))
                        .method(request.getMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
        for (String name : Collections.list(request.getHeaderNames())) {
            if (!OURS.contains(name.toLowerCase(Locale.ROOT))) {
                Collections.list(request.getHeaders(name))
                        .forEach(value -> outgoing.header(name, value));
            }
        }
        String caller = request.getRemoteAddr();
        String host = String.valueOf(request.getHeader("Host"));
        outgoing.header(
                        DoorTokens.HEADER,
                        tokens.issue(DoorTokens.Call.of(request, caller, host), body))
                .header(Forwarded.CLIENT, caller)
                .header(Forwarded.HOST, host);
        Trace trace = Trace.current();
        if (trace != null) {
            outgoing.header(Trace.HEADER, trace.next().header());
        }
        answer(client.send(outgoing.build(), HttpResponse.BodyHandlers.ofInputStream()), response);
    }

    private static void answer(HttpResponse<InputStream> incoming, HttpServletResponse response)
            throws IOException {
        response.setStatus(incoming.statusCode());
        incoming.headers()
                .map()
                .forEach(
                        (name, values) -> {
                            if (!OURS.contains(name.toLowerCase(Locale.ROOT))) {
                                response.setHeader(name, values.getFirst());
                                values.stream()
                                        .skip(1)
                                        .forEach(value -> response.addHeader(name, value));
                            }
                        });
        try (InputStream body = incoming.body()) {
            body.transferTo(response.getOutputStream());
        }
    }
}
