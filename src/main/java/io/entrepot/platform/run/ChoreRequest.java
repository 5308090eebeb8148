package io.entrepot.platform.run;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What the operator asked for, as plain words, so that it can travel to the owner's process. */
public record ChoreRequest(Map<String, String> options) {
    /**
     * The option that holds a file; always absolute, since processes differ in where they stand.
     */
    public static final String FILE = "file";

    public ChoreRequest {
        options = Map.copyOf(options);
    }

    public static ChoreRequest plain() {
        return new ChoreRequest(Map.of());
    }

    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    /**
     * @throws CannotRun when the command was given no file
     */
    public Path file() {
        return option(FILE)
                .map(Path::of)
                .orElseThrow(() -> new CannotRun(ExitStatus.USAGE, "Name a file."));
    }
}
