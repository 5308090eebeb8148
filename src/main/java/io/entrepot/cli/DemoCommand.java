package io.entrepot.cli;

import io.entrepot.platform.run.ChoreRequest;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.util.Objects;
import java.util.concurrent.Callable;

/** Loads the demo shop. */
@Command(name = "demo", mixinStandardHelpOptions = true, description = "Loads the demo shop.")
final class DemoCommand implements Callable<Integer> {
    @Mixin private ShopOptions options = new ShopOptions();
    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        return new ChoreCall(options, Terminal.progress(Objects.requireNonNull(spec)))
                .byOwner("demo", ChoreRequest.plain());
    }
}
