package io.entrepot.market.internal;

import io.entrepot.kernel.Actor;
import io.entrepot.market.ImportRates;
import io.entrepot.market.ImportedRates;
import io.entrepot.market.RateDeskApi;
import io.entrepot.market.RatePurpose;
import io.entrepot.market.RateSource;
import io.entrepot.market.SaveRateSource;
import io.entrepot.platform.run.CannotRun;
import io.entrepot.platform.run.Chore;
import io.entrepot.platform.run.ChoreRequest;
import io.entrepot.platform.run.ExitStatus;
import io.entrepot.platform.run.Progress;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;

/**
 * {@code entrepot import rates FILE --map SOURCE}: takes a file of rates in. The source is made
 * when it is new; {@code ecb} is that of the European Central Bank.
 */
@Component
class RatesChore implements Chore {
    private static final int ECB_DAYS = 7;
    private static final int JUMP = 1_000;

    private final RateDeskApi desk;

    RatesChore(RateDeskApi desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "import.rates";
    }

    @Override
    public int run(ChoreRequest request, Progress progress) {
        String source = request.option("map").orElse("ecb").toLowerCase(Locale.ROOT);
        if (desk.rateSources().stream().noneMatch(known -> known.name().equals(source))) {
            boolean bank = source.equals("ecb");
            desk.saveRateSource(
                    new SaveRateSource(
                            source,
                            bank ? RateSource.Kind.ECB : RateSource.Kind.UPLOAD,
                            RatePurpose.COMMERCIAL,
                            ECB_DAYS,
                            JUMP,
                            Actor.SYSTEM));
        }
        ImportedRates taken =
                desk.importRates(new ImportRates(source, content(request), Actor.SYSTEM));
        taken.problems()
                .forEach(
                        problem ->
                                progress.say(
                                        "line %d: %s (%s)"
                                                .formatted(
                                                        problem.line(),
                                                        problem.reason(),
                                                        problem.row())));
        progress.say(
                "imported %d known %d waiting %d refused %d"
                        .formatted(taken.added(), taken.known(), taken.waiting(), taken.refused()));
        return (taken.refused() == 0 ? ExitStatus.OK : ExitStatus.FOUND).code();
    }

    private static String content(ChoreRequest request) {
        try {
            return Files.readString(request.file());
        } catch (IOException unreadable) {
            throw new CannotRun(
                    ExitStatus.USAGE, "The file " + request.file() + " can't be read as text.");
        }
    }
}
