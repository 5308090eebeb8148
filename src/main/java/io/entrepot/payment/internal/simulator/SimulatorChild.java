package io.entrepot.payment.internal.simulator;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Runs the simulator as a process of its own beside a demo shop, from the same program: started
 * once the shop knows its port, started again when it dies, and gone when the shop is, however that
 * ends.
 */
class SimulatorChild implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(SimulatorChild.class);
    private static final int PAUSE_SECONDS = 2;

    private final SimulatorKeys keys;
    private volatile boolean wanted = true;
    private volatile @Nullable Process process;

    SimulatorChild(SimulatorKeys keys) {
        this.keys = keys;
    }

    @EventListener
    void shopListens(WebServerInitializedEvent event) {
        if (event.getApplicationContext().getParent() == null && process == null) {
            start(event.getWebServer().getPort());
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        wanted = false;
        Process running = process;
        if (running != null) {
            running.destroy();
            if (!running.waitFor(5, TimeUnit.SECONDS)) {
                running.destroyForcibly();
            }
        }
    }

    Optional<Process> process() {
        return Optional.ofNullable(process);
    }

    synchronized void start(int shopPort) {
        if (!wanted) {
            return;
        }
        var builder = new ProcessBuilder(command(shopPort)).redirectErrorStream(true);
        builder.environment().put("ENTREPOT_SIMULATOR_SECRET_KEY", keys.secretKey());
        builder.environment().put("ENTREPOT_SIMULATOR_WEBHOOK_SECRET", keys.webhookSecret());
        builder.environment().put("ENTREPOT_SIMULATOR_CONTROL_KEY", keys.controlKey());
        try {
            Process started = builder.start();
            process = started;
            var _ = Thread.ofVirtual().name("simulator-output").start(() -> log(started));
            var _ = started.onExit().thenRun(() -> again(shopPort));
        } catch (IOException e) {
            throw new UncheckedIOException("The payment simulator can't be started", e);
        }
    }

    private void again(int shopPort) {
        if (wanted) {
            LOG.warn("The payment simulator ended and is started again");
            var later = CompletableFuture.delayedExecutor(PAUSE_SECONDS, TimeUnit.SECONDS);
            later.execute(() -> start(shopPort));
        }
    }

    private List<String> command(int shopPort) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx96m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(archive(System.getProperty("java.class.path")));
        command.addAll(program(System.getProperty("java.class.path")));
        command.addAll(
                List.of(
                        "--port=" + keys.port(),
                        "--data=" + keys.folder(),
                        "--public-url=http://localhost:" + keys.port(),
                        "--webhook=http://localhost:" + shopPort + "/api/v1/hooks/simulator",
                        "--parent=" + ProcessHandle.current().pid()));
        return command;
    }

    /** Where the launcher unpacked the program, its classes can be read from its archive. */
    private static List<String> archive(String classPath) {
        Path archive = Path.of(classPath).resolveSibling("classes.jsa");
        return classPath.endsWith(".jar") && Files.isRegularFile(archive)
                ? List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:cds=off")
                : List.of();
    }

    /** The jar's sub-command when this runs from the jar, otherwise its class on our class path. */
    private static List<String> program(String classPath) {
        return classPath.endsWith(".jar") && !classPath.contains(File.pathSeparator)
                ? List.of("-jar", classPath, "simulator")
                : List.of("-cp", classPath, "io.entrepot.simulator.SimulatorCommand");
    }

    private static void log(Process process) {
        try (BufferedReader output = process.inputReader()) {
            output.lines().forEach(line -> LOG.info("{}", line));
        } catch (IOException | UncheckedIOException e) {
            LOG.debug("The payment simulator's output ended", e);
        }
    }
}
