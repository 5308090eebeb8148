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

    @Parameters(
            index = "0",
            description = {
                "What is in the file: products, variants, prices, stock, categories,",
                "translations or images."
            })
    private String kind = "";

    @Parameters(
            index = "1",
            description = "The file: CSV, XLSX or a JSON object a line, packed with gzip or not.")
    private Path file = Path.of("");

    @Option(
            names = "--map",
            paramLabel = "NAME",
            description = "A saved mapping, or a layout we know, as icecat.")
    private @Nullable String map;

    @Option(
            names = "--market",
            paramLabel = "CODE",
            description = "Whose price list and currency the file speaks (de).")
    private @Nullable String market;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "The language of names that say none (en).")
    private @Nullable String language;

    @Option(names = "--dry-run", description = "Shows what would change and writes nothing.")
    private boolean dryRun;

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
        if (market != null) {
            words.put("market", market);
        }
        if (language != null) {
            words.put("language", language);
        }
        if (dryRun) {
            words.put("dry-run", "true");
        }
        return new ChoreCall(options, Terminal.progress(Objects.requireNonNull(spec)))
                .byOwner("import." + kind, new ChoreRequest(words));
    }
}
