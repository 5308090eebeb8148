package io.entrepot.feed.internal;

import io.entrepot.market.MarketApi;
import io.entrepot.market.MarketCode;
import io.entrepot.platform.run.CannotRun;
import io.entrepot.platform.run.Chore;
import io.entrepot.platform.run.ChoreRequest;
import io.entrepot.platform.run.ExitStatus;
import io.entrepot.platform.run.Progress;

import org.springframework.stereotype.Component;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** {@code entrepot export KIND FILE}: written beside it first, so that no half file stays. */
@Component
final class ExportChore implements Chore {
    private final Exporting exporting;
    private final MarketApi markets;

    ExportChore(Exporting exporting, MarketApi markets) {
        this.exporting = exporting;
        this.markets = markets;
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public int run(ChoreRequest request, Progress progress) {
        Path file = request.file();
        Path part = file.resolveSibling(file.getFileName() + ".part");
        String market = request.option(Importing.MARKET).orElse("de");
        try {
            long rows;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                rows =
                        exporting.write(
                                request.option("kind").orElse(""),
                                String.valueOf(file.getFileName()),
                                markets.market(new MarketCode(market)),
                                out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            progress.say("exported " + rows);
            return ExitStatus.OK.code();
        } catch (BadFile bad) {
            forget(part);
            throw new CannotRun(ExitStatus.USAGE, bad.getMessage() + " (" + bad.code() + ")");
        } catch (IOException e) {
            forget(part);
            throw new CannotRun(
                    ExitStatus.UNAVAILABLE, "The file " + file + " can't be written: " + e);
        }
    }

    private static void forget(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
