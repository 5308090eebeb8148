package io.entrepot.cli;

import io.entrepot.platform.run.CannotRun;
import io.entrepot.platform.run.ChoreRequest;
import io.entrepot.platform.run.ExitStatus;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

/** Computes published examples and compares. */
@Command(
        name = "landed-cost",
        mixinStandardHelpOptions = true,
        description =
                "Computes each example of a file and prints what it expects beside the result.")
final class LandedCostCommand implements Callable<Integer> {
    @Mixin private ShopOptions options = new ShopOptions();
    @Spec private @Nullable CommandSpec spec;

    @Parameters(index = "0", description = "A file of examples in JSON.")
    private Path examples = Path.of("");

    @Override
    public Integer call() {
        if (!Files.isReadable(examples)) {
            throw new CannotRun(ExitStatus.USAGE, "The file " + examples + " can't be read.");
        }
        String file = examples.toAbsolutePath().normalize().toString();
        return new ChoreCall(options, Terminal.progress(Objects.requireNonNull(spec)))
                .byOwner("landed-cost", new ChoreRequest(Map.of(ChoreRequest.FILE, file)));
    }
}
