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

/** Measures the search of the shop. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = "Measures how well the shop is searched.",
        synopsisSubcommandLabel = "COMMAND")
final class SearchCommand {
    @Spec private @Nullable CommandSpec spec;

    @Command(
            name = "evaluate",
            mixinStandardHelpOptions = true,
            description = {
                "Asks every query of a table of judgements (columns query, docid, rating 0 to 3;",
                "docid is the product's id in its supplier's feed) and prints, as the last line,",
                "NDCG@10 with gain 2^rating - 1. What nobody judged counts 0; broken rows and",
                "queries without a product of use are left out and counted."
            })
    int evaluate(
            @Mixin ShopOptions options,
            @Parameters(index = "0", paramLabel = "FILE", description = "The table, as CSV.")
                    Path file,
            @Option(
                            names = "--market",
                            paramLabel = "CODE",
                            description = "Whose shoppers ask; de unless told otherwise.")
                    @Nullable String market,
            @Option(
                            names = "--language",
                            paramLabel = "TAG",
                            description = "In which language; en unless told otherwise.")
                    @Nullable String language,
            @Option(
                            names = "--details",
                            description = {
                                "A line for each query, the worst first, with the ratings of its",
                                "hits; - stands for what nobody judged."
                            })
                    boolean details) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new CannotRun(ExitStatus.USAGE, "The file " + file + " can't be read.");
        }
        Map<String, String> words = new HashMap<>();
        words.put(ChoreRequest.FILE, file.toAbsolutePath().normalize().toString());
        if (market != null) {
            words.put("market", market);
        }
        if (language != null) {
            words.put("language", language);
        }
        if (details) {
            words.put("details", "true");
        }
        return new ChoreCall(options, Terminal.progress(Objects.requireNonNull(spec)))
                .byOwner("search.evaluate", new ChoreRequest(words));
    }
}
