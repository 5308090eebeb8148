package io.entrepot.platform.list;

import io.entrepot.kernel.Refusal;
import io.entrepot.platform.web.ProblemTexts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * One action on many rows: each row goes through its door by itself, a refused one stops nothing,
 * and the answer says of every row what became of it. Sent again, what was done stays done.
 */
public final class Bulk {
    private static final int MOST_ROWS = 200;

    private final ProblemTexts texts;
    private final Locale locale;

    public Bulk(ProblemTexts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /** What is wanted of which rows; some actions want a reason. */
    public record Request(String action, List<UUID> ids, @Nullable String reason) {
        public Request {
            if (ids.isEmpty() || ids.size() > MOST_ROWS) {
                throw Refusal.invalid("bad_bulk", "A bulk action takes 1 to 200 rows.");
            }
            ids = List.copyOf(ids.stream().distinct().toList());
        }
    }

    /** What would become of a row. */
    public record Prospect(
            UUID id, String label, boolean possible, @Nullable String code, @Nullable String why) {}

    /** What would become of the rows. */
    public record Preview(String action, List<Prospect> items, long possible, long impossible) {}

    /** How a row came out. */
    public enum Outcome {
        DONE,
        UNCHANGED,
        REFUSED
    }

    /** What became of a row. */
    public record Result(
            UUID id, String label, Outcome outcome, @Nullable String code, @Nullable String why) {}

    /** What became of the rows. */
    public record Report(
            String action, List<Result> items, long done, long unchanged, long refused) {}

    /** A row under its label, checked without doing anything; throws why it can't be done. */
    @FunctionalInterface
    public interface Check {
        String label(UUID id);

        /** Throws the refusal that the row would get. */
        default void check(UUID id) {}
    }

    /** Does it to one row and says whether anything changed; throws why it can't be done. */
    @FunctionalInterface
    public interface Step {
        boolean run(UUID id);
    }

    public Preview preview(Request request, Check check) {
        List<Prospect> items = new ArrayList<>();
        for (UUID id : request.ids()) {
            String label = "";
            try {
                label = check.label(id);
                check.check(id);
                items.add(new Prospect(id, label, true, null, null));
            } catch (Refusal refusal) {
                items.add(new Prospect(id, label, false, refusal.code(), why(refusal)));
            }
        }
        long possible = items.stream().filter(Prospect::possible).count();
        return new Preview(request.action(), items, possible, items.size() - possible);
    }

    public Report run(Request request, Check check, Step step) {
        List<Result> items = new ArrayList<>();
        request.ids().forEach(id -> items.add(one(id, check, step)));
        return new Report(
                request.action(),
                items,
                count(items, Outcome.DONE),
                count(items, Outcome.UNCHANGED),
                count(items, Outcome.REFUSED));
    }

    private Result one(UUID id, Check check, Step step) {
        String label = "";
        try {
            label = check.label(id);
            Outcome outcome = step.run(id) ? Outcome.DONE : Outcome.UNCHANGED;
            return new Result(id, label, outcome, null, null);
        } catch (Refusal refusal) {
            return new Result(id, label, Outcome.REFUSED, refusal.code(), why(refusal));
        }
    }

    private static long count(List<Result> items, Outcome outcome) {
        return items.stream().filter(item -> item.outcome() == outcome).count();
    }

    private String why(Refusal refusal) {
        String title = texts.title(refusal.code(), locale, refusal.facts());
        return title == null ? refusal.detail() : title;
    }
}
