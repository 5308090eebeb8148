package io.entrepot.cli;

import io.entrepot.platform.run.ChoreRequest;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.util.Objects;
import java.util.concurrent.Callable;

/** Checks every invariant in one read-only snapshot and prints what breaks one. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description =
                "Checks every invariant in one read-only snapshot and prints what breaks one.")
final class VerifyCommand implements Callable<Integer> {
    @Mixin private ShopOptions options = new ShopOptions();
    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        return new ChoreCall(options, Terminal.progress(Objects.requireNonNull(spec)))
                .beside("verify", ChoreRequest.plain());
    }
}
