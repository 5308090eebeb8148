package io.entrepot.payment.internal;

import io.entrepot.payment.WebhookIntake;
import io.entrepot.payment.internal.Hooks.HookId;
import io.entrepot.payment.spi.HookReading;
import io.entrepot.payment.spi.PaymentGateway;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Keeps first, answers, then works: a provider is answered as fast as one row is written, and what
 * is kept is worked on by a few threads. What they can't hold the sweeper brings back.
 */
@Service
class HookService implements WebhookIntake, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(HookService.class);
    private static final int AT_ONCE = 4;
    private static final int WAITING = 1_000;

    private final Hooks hooks;
    private final Gateways gateways;
    private final HookReader reader;
    private final ThreadPoolExecutor work =
            new ThreadPoolExecutor(
                    AT_ONCE,
                    AT_ONCE,
                    0,
                    TimeUnit.SECONDS,
                    new ArrayBlockingQueue<>(WAITING),
                    Thread.ofVirtual().name("hook-", 0).factory(),
                    new ThreadPoolExecutor.DiscardPolicy());

    HookService(Hooks hooks, Gateways gateways, HookReader reader) {
        this.hooks = hooks;
        this.gateways = gateways;
        this.reader = reader;
    }

    @Override
    public Receipt receive(String provider, Function<String, String> header, byte[] body) {
        Optional<PaymentGateway> gateway = gateways.find(provider);
        if (gateway.isEmpty()) {
            return Receipt.NO_SUCH_PROVIDER;
        }
        return switch (gateway.get().read(header, body)) {
            case HookReading.Forged(var why) -> {
                LOG.warn("A webhook of {} was refused: {}", provider, why);
                yield Receipt.FORGED;
            }
            case HookReading.Undecided(var why) -> {
                LOG.warn("A webhook of {} couldn't be checked: {}", provider, why);
                yield Receipt.UNDECIDED;
            }
            case HookReading.Genuine(var eventId) -> {
                var id = new HookId(provider, eventId);
                if (!hooks.add(provider, eventId, body)) {
                    yield Receipt.REPEATED;
                }
                work.execute(() -> process(id));
                yield Receipt.TAKEN;
            }
        };
    }

    @Override
    public Answer answer(String provider) {
        return gateways.find(provider)
                .map(gateway -> gateway.reply())
                .map(reply -> new Answer(reply.contentType(), reply.body()))
                .orElse(Answer.NONE);
    }

    /** Works on those that nobody worked on yet. */
    void processDue() {
        hooks.due(100).forEach(this::process);
    }

    void process(HookId id) {
        try {
            hooks.claim(id).ifPresent(body -> reader.takeIn(id, body));
        } catch (SuspectNews e) {
            LOG.error("Webhook {} doesn't fit what we know: {}", id, e.getMessage());
            hooks.refuse(id, String.valueOf(e.getMessage()));
        } catch (HookReader.Later e) {
            hooks.putOff(id, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            LOG.error("Webhook {} couldn't be taken in", id, e);
            hooks.putOff(id, String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        work.shutdown();
        if (!work.awaitTermination(5, TimeUnit.SECONDS)) {
            LOG.warn("Some webhooks are left for the sweeper of the next start");
        }
    }
}
