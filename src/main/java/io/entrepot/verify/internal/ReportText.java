package io.entrepot.verify.internal;

import io.entrepot.verify.VerifyReport;
import io.entrepot.verify.VerifyReport.Outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A report as lines for a terminal: what holds in a line each, what does not with its rows. */
final class ReportText {
    private ReportText() {}

    static List<String> lines(VerifyReport report) {
        List<String> lines = new ArrayList<>();
        for (Outcome outcome : report.outcomes()) {
            lines.add(
                    "%s %-7s %s%s"
                            .formatted(
                                    outcome.id(),
                                    outcome.state().name().toLowerCase(Locale.ROOT),
                                    outcome.title(),
                                    outcome.note().isEmpty() ? "" : " (" + outcome.note() + ")"));
            outcome.rows()
                    .forEach(
                            row ->
                                    lines.add(
                                            row.entrySet().stream()
                                                    .map(
                                                            cell ->
                                                                    cell.getKey()
                                                                            + "="
                                                                            + cell.getValue())
                                                    .collect(
                                                            Collectors.joining(
                                                                    "  ", "      ", ""))));
        }
        lines.add(summary(report));
        return lines;
    }

    /** What does not hold, in one line: ids with what they say, for a log. */
    static String troubles(VerifyReport report) {
        return report.outcomes().stream()
                .filter(outcome -> !outcome.fine())
                .map(
                        outcome ->
                                "%s %s (%s, %d rows)"
                                        .formatted(
                                                outcome.id(),
                                                outcome.title(),
                                                outcome.state().name().toLowerCase(Locale.ROOT),
                                                outcome.rows().size()))
                .collect(Collectors.joining("; "));
    }

    private static String summary(VerifyReport report) {
        return "verify: %d hold, %d broken, %d skipped, %d failed, in %d ms"
                .formatted(
                        count(report, VerifyReport.State.HOLDS),
                        count(report, VerifyReport.State.BROKEN),
                        count(report, VerifyReport.State.SKIPPED),
                        count(report, VerifyReport.State.FAILED),
                        report.millis());
    }

    private static long count(VerifyReport report, VerifyReport.State state) {
        return report.outcomes().stream().filter(outcome -> outcome.state() == state).count();
    }
}
