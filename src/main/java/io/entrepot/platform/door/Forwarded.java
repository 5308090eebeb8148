package io.entrepot.platform.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Believes a request that our own public process handed on about where it came from. Nobody else is
 * believed: the token is signed for this request, its sender and its body with the secret that only
 * our processes have. A body that is not the one that was signed is refused.
 */
final class Forwarded extends OncePerRequestFilter {
    static final String CLIENT = "Entrepot-Client";
    static final String HOST = "Entrepot-Host";

    private final DoorTokens tokens;

    Forwarded(DoorTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<DoorTokens.Promise> promise = promise(request);
        if (promise.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        byte[] body = request.getInputStream().readNBytes(Forwarder.MOST_BYTES + 1);
        if (promise.get().keptBy(body)) {
            chain.doFilter(new HandedOn(request, body), response);
        } else {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    private Optional<DoorTokens.Promise> promise(HttpServletRequest request) {
        String client = request.getHeader(CLIENT);
        String host = request.getHeader(HOST);
        return client == null || host == null
                ? Optional.empty()
                : tokens.promise(
                        DoorTokens.Call.of(request, client, host),
                        request.getHeader(DoorTokens.HEADER));
    }

    /** The request as it reached the public process; what is handed on are JSON and raw bytes. */
    private static final class HandedOn extends HttpServletRequestWrapper {
        private final byte[] body;

        HandedOn(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public String getRemoteAddr() {
            return super.getHeader(CLIENT);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return super.getHeader(name.equalsIgnoreCase("Host") ? HOST : name);
        }

        @Override
        public ServletInputStream getInputStream() {
            return new Body(new ByteArrayInputStream(body));
        }

        @Override
        public BufferedReader getReader() {
            Charset charset =
                    getCharacterEncoding() == null
                            ? StandardCharsets.UTF_8
                            : Charset.forName(getCharacterEncoding());
            return new BufferedReader(
                    new InputStreamReader(new ByteArrayInputStream(body), charset));
        }
    }

    /** Bytes that are all here already. */
    private static final class Body extends ServletInputStream {
        private final ByteArrayInputStream bytes;

        Body(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int from, int length) {
            return bytes.read(into, from, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("Nothing that is handed on is read asynchronously");
        }
    }
}
