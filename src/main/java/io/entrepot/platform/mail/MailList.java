package io.entrepot.platform.mail;

import io.entrepot.kernel.Refusal;
import io.entrepot.platform.list.Total;
import io.entrepot.platform.list.Where;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Lists mails for staff: filtered, by their time, by key. */
@Component
public class MailList {
    private static final int MOST = 500;
    private static final int LONGEST_TEXT = 200;
    private static final String TABLE = "platform.mail_outbox";

    private final JdbcClient jdbc;

    MailList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public MailPage page(MailListQuery query) {
        Where where = where(query);
        Total total = query.after() == null ? Total.of(jdbc, TABLE, where) : null;
        boolean oldest = oldest(query.sort());
        if (query.after() != null) {
            where.and(
                    "(created_at, id) %s (select created_at, id from %s where id = ?)"
                            .formatted(oldest ? ">" : "<", TABLE),
                    key(query.after()));
        }
        int limit = Math.clamp(query.limit(), 1, MOST);
        List<KeptMail> mails =
                jdbc.sql(
                                "select %s from %s where %s order by %s limit ?"
                                        .formatted(
                                                JdbcMailOutbox.COLUMNS,
                                                TABLE,
                                                where.sql(),
                                                oldest
                                                        ? "created_at, id"
                                                        : "created_at desc, id desc"))
                        .params(where.values())
                        .param(limit)
                        .query(JdbcMailOutbox::row)
                        .list();
        String next = mails.size() < limit ? null : mails.getLast().mail().id().toString();
        return new MailPage(mails, next, total);
    }

    private static Where where(MailListQuery query) {
        Where where =
                new Where()
                        .oneOf("state", query.state())
                        .oneOf("kind", query.kind())
                        .oneOf("locale", query.locale())
                        .equal("reference", query.reference())
                        .days("created_at", query.from(), query.to());
        if (query.text() != null && !query.text().isBlank()) {
            String text = query.text().strip().toLowerCase(Locale.ROOT);
            if (text.length() > LONGEST_TEXT) {
                throw Refusal.invalid("text_too_long", "At most 200 characters");
            }
            where.and(
                    "lower(recipient) like ? or lower(subject) like ?",
                    Where.beginning(text),
                    Where.containing(text));
        }
        return where;
    }

    private static boolean oldest(@Nullable String sort) {
        return switch (sort == null ? "" : sort) {
            case "", "-created" -> false;
            case "created" -> true;
            default -> throw Refusal.invalid("bad_sort", "Mails are not sorted by that.");
        };
    }

    private static UUID key(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException unfit) {
            throw Refusal.invalid("bad_page_key", "This is no key of the list.");
        }
    }
}
