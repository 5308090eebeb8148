package io.entrepot.content.internal;

import io.entrepot.content.PageDraft;
import io.entrepot.content.PagePublished;
import io.entrepot.content.PageState;
import io.entrepot.content.PageText;
import io.entrepot.content.PageWithdrawn;
import io.entrepot.content.PublishPage;
import io.entrepot.content.SavePage;
import io.entrepot.content.WithdrawPage;
import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.audit.AuditTrail;
import io.entrepot.platform.event.EventLog;

import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What staff do with pages; called inside the service's transaction. */
@Component
class PageEditing {
    private final Pages pages;
    private final EventLog events;
    private final AuditTrail audit;

    PageEditing(Pages pages, EventLog events, AuditTrail audit) {
        this.pages = pages;
        this.events = events;
        this.audit = audit;
    }

    PageDraft save(SavePage command) {
        ContentRules.check(command);
        Optional<PageDraft> known = pages.lock(command.id());
        if (known.isPresent()) {
            change(known.get(), command);
        } else if (command.version() != 0) {
            throw Refusal.notFound("page");
        } else {
            need(pages.insert(command));
            note(command.actor(), "page.saved", command.id(), facts(command.slug(), 1));
        }
        return find(command.id());
    }

    private void change(PageDraft now, SavePage command) {
        if (same(now, command)) {
            return;
        }
        unchanged(now.version(), command.version());
        boolean moved = now.kind() != command.kind() || !now.slug().equals(command.slug());
        if (moved && now.publishedVersion() > 0) {
            throw Refusal.conflict(
                    "slug_fixed", "Readers know this page by its address; it keeps it.");
        }
        need(pages.update(command));
        note(command.actor(), "page.saved", command.id(), facts(command.slug(), now.version() + 1));
    }

    /** Saying again what is already so changes nothing, whoever said it last. */
    private static boolean same(PageDraft now, SavePage command) {
        return now.kind() == command.kind()
                && now.slug().equals(command.slug())
                && Objects.equals(now.picture(), command.picture())
                && now.texts().equals(command.texts());
    }

    PageDraft publish(PublishPage command) {
        PageDraft now = locked(command.id());
        unchanged(now.version(), command.version());
        if (now.texts().values().stream().noneMatch(PageText::complete)) {
            throw new Refusal(
                    "incomplete_page",
                    Refusal.Kind.UNPROCESSABLE,
                    "No language has a title and a body yet.");
        }
        PageLifecycle.TABLE.require(now.state(), PageState.PUBLISHED);
        if (now.state() == PageState.PUBLISHED && now.publishedVersion() == now.version()) {
            return now;
        }
        pages.publish(command);
        events.append(new PagePublished(now.id(), now.kind(), now.slug(), now.version()));
        note(command.actor(), "page.published", now.id(), facts(now.slug(), now.version()));
        return find(command.id());
    }

    PageDraft withdraw(WithdrawPage command) {
        PageDraft now = locked(command.id());
        unchanged(now.version(), command.version());
        PageLifecycle.TABLE.require(now.state(), PageState.WITHDRAWN);
        if (now.state() == PageState.WITHDRAWN) {
            return now;
        }
        pages.withdraw(command);
        events.append(new PageWithdrawn(now.id(), now.kind(), now.slug()));
        note(command.actor(), "page.withdrawn", now.id(), facts(now.slug(), now.version()));
        return find(command.id());
    }

    private PageDraft locked(UUID id) {
        return pages.lock(id).orElseThrow(() -> Refusal.notFound("page"));
    }

    private PageDraft find(UUID id) {
        return pages.draft(id).orElseThrow(() -> Refusal.notFound("page"));
    }

    private void note(Actor actor, String action, UUID id, Map<String, Object> facts) {
        audit.write(actor, action, "page:" + id, facts);
    }

    private static Map<String, Object> facts(String slug, long version) {
        return Map.of("slug", slug, "version", version);
    }

    private static void need(boolean free) {
        if (!free) {
            throw new Refusal(
                    "slug_taken",
                    Refusal.Kind.CONFLICT,
                    "Another page has this address.",
                    Map.of("field", "slug"));
        }
    }

    static void unchanged(long now, long seen) {
        if (now != seen) {
            throw new Refusal(
                    "changed_meanwhile",
                    Refusal.Kind.CONFLICT,
                    "Somebody changed it; look at it again.",
                    Map.of("version", now));
        }
    }
}
