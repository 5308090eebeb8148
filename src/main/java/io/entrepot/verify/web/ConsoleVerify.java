package io.entrepot.verify.web;

import io.entrepot.kernel.Permission;
import io.entrepot.platform.web.Needs;
import io.entrepot.verify.CheckInvariants;
import io.entrepot.verify.VerifyApi;
import io.entrepot.verify.VerifyReport;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The invariants for staff: what the last check found, a report of the last minutes, or a new one.
 */
@RestController
@RequestMapping("/api/v1/console/verify")
class ConsoleVerify {
    private static final int RECENT_SECONDS = 300;

    private final VerifyApi verify;

    ConsoleVerify(VerifyApi verify) {
        this.verify = verify;
    }

    @GetMapping
    @Needs(Permission.VERIFY_RUN)
    ShownReport recent() {
        return ShownReport.of(verify.check(new CheckInvariants(RECENT_SECONDS)));
    }

    @GetMapping("/last")
    @Needs(Permission.VERIFY_RUN)
    LastReport last() {
        VerifyReport last = verify.last();
        return new LastReport(last == null ? null : ShownReport.of(last));
    }

    @PostMapping
    @Needs(Permission.VERIFY_RUN)
    ShownReport now() {
        return ShownReport.of(verify.check(new CheckInvariants(0)));
    }

    /** What the newest check found, whoever asked for it; none before the first. */
    record LastReport(@Nullable ShownReport report) {}

    /** What a snapshot showed. */
    record ShownReport(Instant at, boolean ok, long tookMillis, List<ShownCheck> checks) {
        static ShownReport of(VerifyReport report) {
            return new ShownReport(
                    report.at(),
                    report.clean(),
                    report.millis(),
                    report.outcomes().stream().map(ShownCheck::of).toList());
        }
    }

    /**
     * One invariant; one that could not be asked in this database is fine, and its state says so.
     */
    record ShownCheck(
            String name,
            String description,
            boolean ok,
            VerifyReport.State state,
            String note,
            int offending,
            List<Map<String, String>> rows) {
        static ShownCheck of(VerifyReport.Outcome outcome) {
            return new ShownCheck(
                    outcome.id(),
                    outcome.title(),
                    outcome.fine(),
                    outcome.state(),
                    outcome.note(),
                    outcome.rows().size(),
                    outcome.rows());
        }
    }
}
