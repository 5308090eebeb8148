package io.entrepot.cli;

import io.entrepot.platform.run.ChoreRequest;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

/** Writes what the shop has into a file that the import reads back. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes a file that the import reads back without a change.")
final class ExportCommand implements Callable<Integer> {
    @Mixin private ShopOptions options = new ShopOptions();
    @Spec private @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            description = "What to write: products, prices, stock, categories or translations.")
    private String kind = "";

    @Parameters(
            index = "1",
            description = "The file; its ending says how: .csv, .xlsx, .ndjson, or .csv.gz.")
    private Path file = Path.of("");

    @Option(
            names = "--market",
            paramLabel = "CODE",
            description = "Whose price list and currency (de).")
    private @Nullable String market;

    @Override
    public Integer call() {
        Map<String, String> words = new HashMap<>();
        words.put(ChoreRequest.FILE, file.toAbsolutePath().normalize().toString());
        words.put("kind", kind);
        if (market != null) {
            words.put("market", market);
        }
        return new ChoreCall(options, Terminal.progress(Objects.requireNonNull(spec)))
                .byOwner("export", new ChoreRequest(words));
    }
}
