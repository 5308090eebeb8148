package io.entrepot.verify.internal;

import io.entrepot.platform.run.Chore;
import io.entrepot.platform.run.ChoreRequest;
import io.entrepot.platform.run.ExitStatus;
import io.entrepot.platform.run.Progress;
import io.entrepot.verify.CheckInvariants;
import io.entrepot.verify.VerifyApi;
import io.entrepot.verify.VerifyReport;

import org.springframework.stereotype.Component;

/** The command {@code entrepot verify}: exit code 1 when something does not hold. */
@Component
class VerifyChore implements Chore {
    private final VerifyApi verify;

    VerifyChore(VerifyApi verify) {
        this.verify = verify;
    }

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public int run(ChoreRequest request, Progress progress) {
        VerifyReport report = verify.check(new CheckInvariants(0));
        ReportText.lines(report).forEach(progress::say);
        return (report.clean() ? ExitStatus.OK : ExitStatus.FOUND).code();
    }
}
