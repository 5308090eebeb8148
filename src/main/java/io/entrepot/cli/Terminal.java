package io.entrepot.cli;

import io.entrepot.platform.run.ConsoleProgress;
import io.entrepot.platform.run.Progress;

import picocli.CommandLine.Model.CommandSpec;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;

/** Where a command prints. */
final class Terminal {
    private Terminal() {}

    static Progress progress(CommandSpec spec) {
        boolean terminal =
                Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
        return new ConsoleProgress(out(spec), terminal);
    }

    static PrintWriter out(CommandSpec spec) {
        return spec.commandLine().getOut();
    }
}
