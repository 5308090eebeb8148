package io.entrepot.notification.web;

import io.entrepot.kernel.Permission;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.mail.MailOutbox;
import io.entrepot.platform.web.Needs;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.UUID;

/** Every mail the shop wrote, newest first, whether it was sent or kept. */
@RestController
@RequestMapping("/api/v1/console/mails")
class MailController {
    private final MailOutbox outbox;

    MailController(MailOutbox outbox) {
        this.outbox = outbox;
    }

    /** A page of mails; {@code next} is the key of the page behind, or null. */
    record Page(List<MailView> items, @Nullable UUID next) {}

    @GetMapping
    @Needs(Permission.MAIL_READ)
    Page mails(
            @RequestParam(required = false) @Nullable String reference,
            @RequestParam(required = false) @Nullable UUID before,
            @RequestParam(defaultValue = "50") int limit) {
        int size = Math.clamp(limit, 1, 100);
        List<MailView> items =
                outbox.mails(reference, before, size).stream().map(MailView::row).toList();
        return new Page(items, items.size() < size ? null : items.getLast().id());
    }

    @GetMapping("/{id}")
    @Needs(Permission.MAIL_READ)
    MailView mail(@PathVariable UUID id) {
        return outbox.mail(id).map(MailView::whole).orElseThrow(() -> Refusal.notFound("mail"));
    }
}
