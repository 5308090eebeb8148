package io.entrepot.cli;

import io.entrepot.platform.run.RunFolder;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What every command takes: the run-time folder, and any setting of the program by its name. */
final class ShopOptions {
    static final String SETTING = "--setting";

    @Option(
            names = {"--data", "--entrepot.data"},
            paramLabel = "DIR",
            defaultValue = "${env:ENTREPOT_DATA:-./data}",
            description = "The run-time folder (${DEFAULT-VALUE}).")
    private Path data = Path.of("data");

    /** Filled by {@link Cli}, which tells settings from options by the dot in their name. */
    @Option(names = SETTING, hidden = true)
    private List<String> settings = new ArrayList<>();

    RunFolder folder() {
        return new RunFolder(data);
    }

    /** The settings that were given, as Spring wants them. */
    List<String> settings() {
        return List.copyOf(settings);
    }
}
