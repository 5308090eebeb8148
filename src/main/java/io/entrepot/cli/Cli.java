package io.entrepot.cli;

import io.entrepot.platform.run.CannotRun;
import io.entrepot.platform.run.ExitStatus;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes the arguments of the program and runs the command that they name. */
public final class Cli {
    private static final Set<String> OF_THE_PROGRAM = Set.of("-h", "--help", "-V", "--version");

    /** Any setting of the program, as --server.port=9090. */
    private static final Pattern SETTING = Pattern.compile("--[a-z][\\w-]*(\\.[\\w\\[\\]-]+)+=.*");

    /** Settings that commands know as options of their own. */
    private static final Pattern OPTION = Pattern.compile("--entrepot\\.(data|demo)=.*");

    private Cli() {}

    /**
     * Runs the command and ends the process with its exit code, but for a server that came up: that
     * one lives on until it is stopped.
     */
    public static void run(String... args) {
        CommandLine line = commandLine();
        int exit = line.execute(complete(args));
        System.out.flush();
        if (exit != 0 || !serving(line)) {
            System.exit(exit);
        }
    }

    /** The same inside a process that goes on, with its own places to print to. */
    static int execute(PrintWriter out, PrintWriter err, String... args) {
        return commandLine().setOut(out).setErr(err).execute(complete(args));
    }

    private static CommandLine commandLine() {
        return new CommandLine(new EntrepotCommand())
                .setExecutionExceptionHandler(Cli::explain)
                .setUsageHelpAutoWidth(true);
    }

    /** Without a command it serves; settings of the server may follow at once. */
    private static String[] complete(String... args) {
        List<String> all = new ArrayList<>();
        boolean named =
                args.length > 0 && (!args[0].startsWith("-") || OF_THE_PROGRAM.contains(args[0]));
        if (!named) {
            all.add("serve");
        }
        for (String arg : args) {
            boolean setting = SETTING.matcher(arg).matches() && !OPTION.matcher(arg).matches();
            all.add(setting ? ShopOptions.SETTING + "=" + arg : arg);
        }
        return all.toArray(String[]::new);
    }

    private static boolean serving(CommandLine line) {
        CommandLine.ParseResult sub = line.getParseResult().subcommand();
        return sub != null
                && sub.commandSpec().userObject() instanceof ServeCommand serve
                && serve.isUp();
    }

    private static int explain(
            Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
        if (failure instanceof StartFailed failed) {
            return failed.exit();
        }
        CannotRun reason = reason(failure);
        if (reason == null) {
            failure.printStackTrace(line.getErr());
            return ExitStatus.FAULT.code();
        }
        line.getErr().println(reason.sentence());
        line.getErr().flush();
        return reason.getExitCode();
    }

    static @Nullable CannotRun reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotRun reason) {
                return reason;
            }
        }
        return null;
    }
}
