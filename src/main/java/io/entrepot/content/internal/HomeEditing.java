package io.entrepot.content.internal;

import io.entrepot.content.ArrangeHome;
import io.entrepot.content.HomeDraft;
import io.entrepot.content.HomeOf;
import io.entrepot.content.HomePublished;
import io.entrepot.content.PublishHome;
import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.audit.AuditTrail;
import io.entrepot.platform.event.EventLog;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What staff do with home pages; called inside the service's transaction. */
@Component
class HomeEditing {
    private final Homes homes;
    private final EventLog events;
    private final AuditTrail audit;

    HomeEditing(Homes homes, EventLog events, AuditTrail audit) {
        this.homes = homes;
        this.events = events;
        this.audit = audit;
    }

    HomeDraft draft(String market) {
        return homes.draft(market)
                .orElseGet(
                        () -> new HomeDraft(market, List.of(), 0, 0, null, null, null, null, null));
    }

    HomeDraft arrange(ArrangeHome command) {
        market(command.market());
        ContentRules.check(command.blocks());
        Optional<HomeDraft> now = homes.lock(command.market());
        if (now.isPresent() && now.get().blocks().equals(command.blocks())) {
            return now.get();
        }
        PageEditing.unchanged(now.map(HomeDraft::version).orElse(0L), command.version());
        if (now.isPresent()) {
            homes.update(command);
        } else if (!homes.insert(command, Ids.next(), Ids.secret())) {
            PageEditing.unchanged(1, command.version());
        }
        note(command.actor(), "home.arranged", command.market(), command.version() + 1);
        return draft(command.market());
    }

    HomeDraft publish(PublishHome command) {
        HomeDraft now =
                homes.lock(command.market()).orElseThrow(() -> Refusal.notFound("home page"));
        PageEditing.unchanged(now.version(), command.version());
        if (now.publishedVersion() == now.version()) {
            return now;
        }
        UUID id = homes.publish(command);
        events.append(new HomePublished(id, command.market(), command.version()));
        note(command.actor(), "home.published", command.market(), command.version());
        return draft(command.market());
    }

    private void note(Actor actor, String action, String market, long version) {
        audit.write(actor, action, "home:" + market, Map.of("version", version));
    }

    private static void market(String market) {
        if (!market.equals(HomeOf.EVERY_MARKET) && !market.matches("[a-z0-9-]{1,40}")) {
            throw Refusal.invalid("unknown_market", "There is no such market.");
        }
    }
}
