package io.entrepot.cli;

import io.entrepot.platform.run.CannotRun;
import io.entrepot.platform.run.ChoreRequest;
import io.entrepot.platform.run.ExitStatus;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

/** Loads a file of the outside world. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Loads a file. It can be interrupted and repeated; its last line counts the rows",
            "imported, updated and refused."
        })
final class ImportCommand implements Callable<Integer> {
    @Mixin private ShopOptions options = new ShopOptions();
    @Spec private @Nullable CommandSpec spec;

    @Parameters(index = "0", description = "What is in the file, as products.")
    private String kind = "";

    @Parameters(index = "1", description = "The file; one that ends in .gz is unpacked.")
    private Path file = Path.of("");

    @Option(
            names = "--map",
            paramLabel = "NAME",
            description = "The layout of the file, as icecat.")
    private @Nullable String map;

    @Override
    public Integer call() {
        if (!Files.isReadable(file)) {
            throw new CannotRun(ExitStatus.USAGE, "The file " + file + " can't be read.");
        }
        Map<String, String> words = new HashMap<>();
        words.put(ChoreRequest.FILE, file.toAbsolutePath().normalize().toString());
        if (map != null) {
            words.put("map", map);
        }
        return new ChoreCall(options, Terminal.progress(Objects.requireNonNull(spec)))
                .byOwner("import." + kind, new ChoreRequest(words));
    }
}
