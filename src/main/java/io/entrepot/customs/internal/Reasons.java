package io.entrepot.customs.internal;

import io.entrepot.customs.GoodsLine;
import io.entrepot.customs.Note;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** Why a rule applies to a line, as a message key and the figures it names. */
final class Reasons {
    private Reasons() {}

    static Note of(Rule rule, GoodsLine line) {
        Map<String, String> args = new TreeMap<>();
        Levy levy = rule.levy();
        if (levy.rate().signum() != 0) {
            args.put(
                    "percent",
                    levy.rate()
                            .multiply(BigDecimal.valueOf(100))
                            .stripTrailingZeros()
                            .toPlainString());
        }
        if (levy.amount().signum() != 0) {
            args.put("each", levy.amount().toPlainString());
            args.put("currency", String.valueOf(levy.currency()));
        }
        Limit limit = rule.limit();
        if (limit != null && limit.upTo() != null) {
            args.put("upTo", limit.upTo().toPlainString());
            args.put("limitCurrency", limit.currency().toString());
        }
        if (line.hsCode() != null) {
            args.put("hs", line.hsCode());
        }
        return new Note(rule.reason(), args);
    }

    /** One reason for several lines: what differs between them, the HS code, is left out. */
    static Note merged(Note left, Note right) {
        if (left.equals(right)) {
            return left;
        }
        Map<String, String> shared = new TreeMap<>(left.args());
        shared.entrySet().removeIf(arg -> !arg.getValue().equals(right.args().get(arg.getKey())));
        return new Note(left.key(), shared);
    }
}
