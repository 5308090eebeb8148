package io.entrepot.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

class SimulatorKillTest {
    @TempDir Path data;

    @Test
    void loses_no_answered_payment_when_it_is_killed_at_work() throws Exception {
        Process process = launch();
        var client = new SimulatorClient(port(process));
        Queue<String> answered = new ConcurrentLinkedQueue<>();
        var enough = new CountDownLatch(200);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int worker = 0; worker < 8; worker++) {
                threads.execute(() -> payUntilNobodyAnswers(client, answered, enough));
            }
            enough.await();
            process.destroyForcibly().waitFor();
        }

        Process next = launch();
        try {
            var again = new SimulatorClient(port(next));
            assertThat(answered).hasSizeGreaterThanOrEqualTo(200);
            assertThat(answered)
                    .allMatch(
                            reference ->
                                    again.get("/v1/payments?reference=" + reference)
                                                    .path("data")
                                                    .size()
                                            == 1);
        } finally {
            next.destroyForcibly().waitFor();
        }
    }

    private static void payUntilNobodyAnswers(
            SimulatorClient client, Queue<String> answered, CountDownLatch enough) {
        try {
            while (true) {
                String reference = UUID.randomUUID().toString();
                client.create(reference);
                answered.add(reference);
                enough.countDown();
            }
        } catch (SimulatorClient.NoAnswer e) {
            // It was killed: what it didn't answer may or may not be in the ledger.
            return;
        }
    }

    private Process launch() throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SimulatorProcess.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static int port(Process process) throws IOException {
        return Integer.parseInt(process.inputReader().readLine());
    }
}
