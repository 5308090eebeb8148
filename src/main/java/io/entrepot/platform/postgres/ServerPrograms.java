package io.entrepot.platform.postgres;

import io.entrepot.platform.run.CannotRun;
import io.entrepot.platform.run.ExitStatus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Runs initdb and pg_ctl. PostgreSQL refuses to run as root, so for root they are started in a user
 * namespace of their own, where root has no name and no powers; the files stay root's.
 */
final class ServerPrograms {
    private final Path programs;
    private final Path log;

    ServerPrograms(Path programs, Path log) {
        this.programs = programs;
        this.log = log;
    }

    /** Ends when the program does; its output is in the message when it fails. */
    void run(String program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (asRoot()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(programs.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        Files.deleteIfExists(log);
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                        .redirectOutput(log.toFile());
        plain(builder.environment());
        int exit = await(start(builder));
        if (exit != 0) {
            throw CannotRun.unavailable(
                    "PostgreSQL's " + program + " failed: " + Files.readString(log).strip());
        }
    }

    private static Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new CannotRun(
                    ExitStatus.CONFIGURATION,
                    "PostgreSQL can't be started: "
                            + e.getMessage()
                            + ". Run as an ordinary user, or as root with util-linux installed.",
                    e);
        }
    }

    private static int await(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CannotRun.unavailable("Interrupted while PostgreSQL was being started.");
        }
    }

    /** What the operator's shell says about other servers must not reach this one. */
    private static void plain(Map<String, String> environment) {
        environment.keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        environment.put("LC_ALL", "C");
        environment.put("TZ", "UTC");
    }

    private static boolean asRoot() throws IOException {
        return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    }
}
