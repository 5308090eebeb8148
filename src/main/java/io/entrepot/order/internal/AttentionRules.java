package io.entrepot.order.internal;

import io.entrepot.order.Attention;
import io.entrepot.platform.list.Where;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * When an order needs a person, as conditions on its row {@code o}: the list, the counts and the
 * page of an order all ask the database in these words.
 */
final class AttentionRules {
    /** The rows that the rules can be true of; the words are those of the index over them. */
    static final String CANDIDATES =
            "(o.order_state in ('PENDING', 'CONFIRMED') or o.delivery_state = 'RETURNED')";

    private static final Map<Attention, String> RULES = new EnumMap<>(Attention.class);

    static {
        String kept = "o.order_state = 'CONFIRMED' and ";
        RULES.put(
                Attention.RISK_REVIEW,
                "o.risk_state = 'REVIEW' and o.order_state in ('PENDING', 'CONFIRMED')");
        RULES.put(
                Attention.UNPAID,
                kept + "o.payment_state in ('OPEN', 'FAILED', 'RELEASED') and o.total_minor > 0");
        RULES.put(
                Attention.DOUBTFUL,
                "o.order_state = 'PENDING' and o.placed_at < now() - interval '30 minutes'");
        RULES.put(
                Attention.AUTHORISATION_EXPIRED,
                kept
                        + "o.payment_state = 'EXPIRED' and coalesce(o.payment_asked_at,"
                        + " '-infinity') < now() - interval '7 days'");
        RULES.put(
                Attention.AUTHORISATION_EXPIRING,
                kept
                        + "o.payment_state = 'AUTHORISED'"
                        + " and o.confirmed_at < now() - interval '5 days'");
        RULES.put(
                Attention.NOT_SENT,
                kept
                        + "o.delivery_state = 'OPEN' and o.risk_state <> 'REVIEW'"
                        + " and o.confirmed_at < now() - interval '3 days'");
        RULES.put(
                Attention.STUCK,
                kept
                        + "o.delivery_state in ('BOOKED', 'HANDED_OVER', 'IN_TRANSIT') and"
                        + " coalesce(o.parcel_news_at, o.moved_at) < now() - interval '7 days'");
        RULES.put(Attention.DELIVERY_FAILED, kept + "o.delivery_state = 'FAILED'");
        RULES.put(Attention.CUSTOMS_HELD, kept + "o.customs_state = 'HELD'");
        RULES.put(
                Attention.RETURNED,
                "o.delivery_state = 'RETURNED'"
                        + " and o.payment_state in ('CAPTURED', 'PARTIALLY_CAPTURED')");
    }

    private AttentionRules() {}

    /** A column with the names of what the row needs; failed mails are known by order numbers. */
    static String column() {
        String cases =
                RULES.entrySet().stream()
                        .map(
                                rule ->
                                        "case when %s then '%s' end"
                                                .formatted(rule.getValue(), rule.getKey().name()))
                        .collect(Collectors.joining(", "));
        return "array_remove(array[" + cases + "], null) as attention";
    }

    /** Counts of every rule side by side, in the order of the enum. */
    static String counts() {
        return RULES.entrySet().stream()
                .map(
                        rule ->
                                "count(*) filter (where %s) as %s"
                                        .formatted(rule.getValue(), rule.getKey().code()))
                .collect(Collectors.joining(", "));
    }

    static Set<Attention> rules() {
        return RULES.keySet();
    }

    /** Orders that need any of these. */
    static void narrow(Where where, Collection<Attention> wanted, List<String> failedMails) {
        if (wanted.isEmpty()) {
            return;
        }
        String rules =
                wanted.stream()
                        .filter(RULES::containsKey)
                        .map(each -> "(" + RULES.get(each) + ")")
                        .collect(Collectors.joining(" or "));
        String open = rules.isEmpty() ? "false" : CANDIDATES + " and (" + rules + ")";
        if (wanted.contains(Attention.MAIL_FAILED) && !failedMails.isEmpty()) {
            where.and(
                    "(" + open + ") or o.number = any (?)",
                    (Object) failedMails.toArray(String[]::new));
        } else {
            where.and(open);
        }
    }
}
