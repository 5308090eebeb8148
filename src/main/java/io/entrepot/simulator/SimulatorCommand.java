package io.entrepot.simulator;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/**
 * Runs the simulator until it is stopped. Its keys come from the environment, because arguments
 * show in the list of processes.
 */
@Command(
        name = "simulator",
        mixinStandardHelpOptions = true,
        description = "Runs the payment simulator: a provider for tests and demos, no money moves.",
        footer = {
            "",
            "Keys are read from the environment and none may be empty:",
            "  ENTREPOT_SIMULATOR_SECRET_KEY      the shop's key for /v1",
            "  ENTREPOT_SIMULATOR_WEBHOOK_SECRET  signs webhooks",
            "  ENTREPOT_SIMULATOR_CONTROL_KEY     opens /control"
        })
public final class SimulatorCommand implements Callable<Integer> {
    @Option(
            names = "--port",
            defaultValue = "8090",
            description = "Port; 0 takes a free one (${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--host",
            defaultValue = "127.0.0.1",
            description = "Address to listen on (${DEFAULT-VALUE}).")
    private String host = "127.0.0.1";

    @Option(
            names = "--data",
            defaultValue = "data/simulator",
            description = "Folder of its ledger (${DEFAULT-VALUE}).")
    private Path data = Path.of("data", "simulator");

    @Option(names = "--webhook", description = "Where events are sent; without it they wait.")
    private @Nullable URI webhook;

    @Option(
            names = "--public-url",
            description = "What browsers reach the payment page by, if not host and port.")
    private @Nullable URI publicUrl;

    @Option(
            names = "--parent",
            description = "Stops when the process with this id ends, so that none is left over.")
    private @Nullable Long parent;

    /** For picocli. */
    public SimulatorCommand() {}

    /** The simulator without the rest of the program. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new SimulatorCommand()).execute(arguments));
    }

    @Override
    public Integer call() throws InterruptedException {
        var stopped = new CountDownLatch(1);
        try (var server = SimulatorServer.start(settings())) {
            System.out.println("simulator listening on http://" + host + ":" + server.port());
            System.out.flush();
            if (parent != null) {
                stopWithParent(parent, stopped);
            }
            stopped.await();
        }
        return 0;
    }

    private SimulatorSettings settings() {
        var secrets =
                new SimulatorSettings.Secrets(
                        environment("ENTREPOT_SIMULATOR_SECRET_KEY"),
                        environment("ENTREPOT_SIMULATOR_WEBHOOK_SECRET"),
                        environment("ENTREPOT_SIMULATOR_CONTROL_KEY"));
        return new SimulatorSettings(
                host,
                port,
                data,
                publicUrl,
                webhook,
                secrets,
                SimulatorSettings.Patience.USUAL,
                Clock.systemUTC());
    }

    private static void stopWithParent(long pid, CountDownLatch stopped) {
        var process = ProcessHandle.of(pid);
        if (process.isEmpty()) {
            stopped.countDown();
        } else {
            var _ = process.get().onExit().thenRun(stopped::countDown);
        }
    }

    private static String environment(String name) {
        String value = System.getenv(name);
        return value == null ? "" : value;
    }
}
