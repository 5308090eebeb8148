package io.entrepot.cli;

import io.entrepot.platform.run.CannotRun;
import io.entrepot.platform.run.ExitStatus;
import io.entrepot.platform.run.RunFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;
import picocli.CommandLine.Unmatched;

/** What every command takes: the run-time folder, and any setting of the program by its name. */
final class ShopOptions {
    private static final Pattern SETTING = Pattern.compile("--[a-z][\\w-]*(\\.[\\w\\[\\]-]+)+=.*");

    @Option(
            names = {"--data", "--entrepot.data"},
            paramLabel = "DIR",
            defaultValue = "${env:ENTREPOT_DATA:-./data}",
            description = "The run-time folder (${DEFAULT-VALUE}).")
    private Path data = Path.of("data");

    @Unmatched private List<String> others = new ArrayList<>();

    RunFolder folder() {
        return new RunFolder(data);
    }

    /** The settings that were given, as Spring wants them; a typing error is not one of them. */
    List<String> settings() {
        for (String other : others) {
            if (!SETTING.matcher(other).matches()) {
                throw new CannotRun(
                        ExitStatus.USAGE,
                        "Unknown argument "
                                + other
                                + "; settings are written --name.of.it=value, and --help tells"
                                + " the rest.");
            }
        }
        return List.copyOf(others);
    }
}
