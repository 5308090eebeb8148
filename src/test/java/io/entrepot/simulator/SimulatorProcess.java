package io.entrepot.simulator;

import java.net.URI;
import java.nio.file.Path;

/** The simulator as a process of its own, for tests that kill it. */
final class SimulatorProcess {
    private SimulatorProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        var settings =
                SimulatorSettings.onLoopback(
                        0,
                        Path.of(arguments[0]),
                        URI.create("http://127.0.0.1:1/nobody"),
                        SimulatorClient.SECRETS);
        System.out.println(SimulatorServer.start(settings).port());
        Thread.currentThread().join();
    }
}
