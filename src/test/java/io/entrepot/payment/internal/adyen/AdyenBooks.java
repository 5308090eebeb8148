package io.entrepot.payment.internal.adyen;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** What the stub remembers of links and of the payments that were made on them. */
final class AdyenBooks {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final List<Link> links = new ArrayList<>();

    static String number() {
        return "PSP%013d".formatted(NUMBER.incrementAndGet());
    }

    static final class Link {
        final String id = "PL" + NUMBER.incrementAndGet();
        final String psp = number();
        final JsonNode asked;
        long amount;
        String status = "active";
        boolean cancelled;
        long taken;
        long refunded;

        Link(JsonNode asked) {
            this.asked = asked;
            this.amount = asked.at("/amount/value").asLong();
        }

        String currency() {
            return asked.at("/amount/currency").asString();
        }

        String reference() {
            return asked.path("reference").asString();
        }

        boolean isHeld() {
            return status.equals("completed") && !cancelled;
        }

        /** Adyen's accounting: never more than is held, never more back than was taken. */
        synchronized boolean capture(long wish) {
            boolean can = isHeld() && taken + wish <= amount;
            taken += can ? wish : 0;
            return can;
        }

        synchronized boolean refund(long wish) {
            boolean can = refunded + wish <= taken;
            refunded += can ? wish : 0;
            return can;
        }
    }

    synchronized Link open(JsonNode asked) {
        var link = new Link(asked);
        links.add(link);
        return link;
    }

    synchronized Optional<Link> link(String id) {
        return links.stream().filter(each -> each.id.equals(id)).findFirst();
    }

    synchronized Link byPsp(String psp) {
        return links.stream().filter(each -> each.psp.equals(psp)).findFirst().orElseThrow();
    }

    synchronized List<Link> of(UUID payment) {
        return links.stream().filter(each -> each.reference().equals(payment.toString())).toList();
    }

    Link only(UUID payment) {
        List<Link> all = of(payment);
        if (all.size() != 1) {
            throw new IllegalStateException(all.size() + " links for " + payment);
        }
        return all.getFirst();
    }
}
