package io.entrepot.notification.web;

import io.entrepot.kernel.Permission;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.list.CsvFile;
import io.entrepot.platform.list.Total;
import io.entrepot.platform.mail.KeptMail;
import io.entrepot.platform.mail.MailList;
import io.entrepot.platform.mail.MailListQuery;
import io.entrepot.platform.mail.MailOutbox;
import io.entrepot.platform.mail.MailPage;
import io.entrepot.platform.mail.MailState;
import io.entrepot.platform.web.Needs;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Every mail the shop wrote, newest first, whether it was sent or kept. */
@RestController
@RequestMapping("/api/v1/console/mails")
class MailController {
    private static final int PAGE = 50;
    private static final int LARGEST_PAGE = 100;
    private static final int PART = 500;
    private static final CsvFile<KeptMail> FILE =
            new CsvFile<>(
                    "mails",
                    List.of(
                            "created_at",
                            "to",
                            "kind",
                            "locale",
                            "subject",
                            "reference",
                            "state",
                            "sent_at",
                            "error"),
                    kept ->
                            Arrays.asList(
                                    kept.createdAt(),
                                    kept.mail().to(),
                                    kept.mail().kind(),
                                    kept.mail().locale(),
                                    kept.mail().subject(),
                                    kept.mail().reference(),
                                    kept.state(),
                                    kept.sentAt(),
                                    kept.error()));

    /** Filters as they come in the URL; several values of one are separated by commas. */
    record ListRequest(
            @Nullable List<MailState> state,
            @Nullable List<String> kind,
            @Nullable List<String> locale,
            @Nullable String reference,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String text,
            @Nullable String sort,
            @Nullable String after,
            @Nullable Integer limit) {
        MailListQuery query() {
            return part(after, limit == null ? PAGE : Math.clamp(limit, 1, LARGEST_PAGE));
        }

        MailListQuery part(@Nullable String key, int size) {
            return new MailListQuery(
                    all(state), all(kind), all(locale), reference, from, to, text, sort, key, size);
        }

        private static <T> List<T> all(@Nullable List<T> values) {
            return values == null ? List.of() : values;
        }
    }

    /** A page of mails; {@code next} is the {@code after} of the following one. */
    record Page(List<MailView> items, @Nullable String next, @Nullable Total total) {}

    private final MailOutbox outbox;
    private final MailList list;

    MailController(MailOutbox outbox, MailList list) {
        this.outbox = outbox;
        this.list = list;
    }

    @GetMapping
    @Needs(Permission.MAIL_READ)
    Page mails(ListRequest request) {
        MailPage page = list.page(request.query());
        return new Page(
                page.mails().stream().map(MailView::row).toList(), page.next(), page.total());
    }

    @GetMapping("/export.csv")
    @Needs(Permission.MAIL_READ)
    void export(ListRequest request, HttpServletResponse response) {
        FILE.write(
                response,
                key -> {
                    MailPage page = list.page(request.part(key, PART));
                    return new CsvFile.Part<>(page.mails(), page.next());
                });
    }

    @GetMapping("/{id}")
    @Needs(Permission.MAIL_READ)
    MailView mail(@PathVariable UUID id) {
        return outbox.mail(id).map(MailView::whole).orElseThrow(() -> Refusal.notFound("mail"));
    }
}
