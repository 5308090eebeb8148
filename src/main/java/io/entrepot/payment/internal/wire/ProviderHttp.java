package io.entrepot.payment.internal.wire;

import io.entrepot.payment.internal.wire.WireReply.Got;
import io.entrepot.payment.internal.wire.WireReply.NotSent;
import io.entrepot.payment.internal.wire.WireReply.Silence;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Sends requests to one provider within its limits: so many at once, so many a second, none while
 * it mostly fails, and none longer than the deadline, which counts until the last byte. It follows
 * no redirect and reads a bounded answer. It repeats nothing: whoever holds the key decides that.
 */
public final class ProviderHttp {
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int LARGEST_ANSWER_BYTES = 8 * 1024 * 1024;

    private final HttpClient client =
            HttpClient.newBuilder()
                    .connectTimeout(CONNECT)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .version(HttpClient.Version.HTTP_1_1)
                    .build();
    private final Channel channel;
    private final Semaphore places;
    private final Pace pace;
    private final Breaker breaker;

    public ProviderHttp(Channel channel, Clock clock) {
        this.channel = channel;
        this.places = new Semaphore(channel.callsAtOnce());
        this.pace = new Pace(channel.callsPerSecond(), System::nanoTime);
        this.breaker = new Breaker(clock);
    }

    /** A request to this path and query; headers and method are added by the caller. */
    public HttpRequest.Builder to(String pathAndQuery) {
        String base = channel.url().toString();
        String trimmed = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
        return HttpRequest.newBuilder(java.net.URI.create(trimmed + pathAndQuery));
    }

    /** Whether the provider is left alone at the moment. */
    public boolean isOpen() {
        return breaker.isOpen();
    }

    public WireReply send(HttpRequest request) {
        try {
            if (!places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return new NotSent("too many calls are under way");
            }
            try {
                return paced(request);
            } finally {
                places.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new NotSent("interrupted");
        }
    }

    private WireReply paced(HttpRequest request) {
        if (!pace.await(PATIENCE)) {
            return new NotSent("the provider's rate is used up");
        }
        if (!breaker.admits()) {
            return new NotSent("the provider is left alone for a while");
        }
        WireReply reply = new Silence("interrupted");
        try {
            reply = exchange(request);
        } finally {
            breaker.done(isFailure(reply));
        }
        return reply;
    }

    private WireReply exchange(HttpRequest request) {
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(
                        request,
                        _ ->
                                HttpResponse.BodySubscribers.limiting(
                                        HttpResponse.BodySubscribers.ofByteArray(),
                                        LARGEST_ANSWER_BYTES));
        try {
            HttpResponse<byte[]> response =
                    answer.get(channel.deadline().toMillis(), TimeUnit.MILLISECONDS);
            return new Got(
                    response.statusCode(),
                    new String(response.body(), java.nio.charset.StandardCharsets.UTF_8),
                    name -> response.headers().firstValue(name).orElse(""));
        } catch (TimeoutException e) {
            answer.cancel(true);
            return new Silence("no answer in time");
        } catch (ExecutionException e) {
            return failed(e.getCause());
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return new Silence("interrupted");
        }
    }

    private static WireReply failed(@Nullable Throwable cause) {
        if (cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException) {
            return new NotSent("no connection");
        }
        // Whatever broke, the request may have arrived.
        return new Silence(
                cause instanceof IOException ? "the connection broke" : String.valueOf(cause));
    }

    private static boolean isFailure(WireReply reply) {
        return switch (reply) {
            case Got got -> got.status() >= 500;
            case Silence _, NotSent _ -> true;
        };
    }
}
