package io.entrepot.payment.internal.simulator;

import io.entrepot.kernel.Ids;
import io.entrepot.platform.run.PrivateFiles;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;

/**
 * What the shop and its own simulator have between them, made at the first start and kept: payments
 * that are open over a restart go on at the same address.
 */
record SimulatorKeys(
        Path folder, int port, String secretKey, String webhookSecret, String controlKey) {
    private static final String FILE = "keys.properties";

    static SimulatorKeys readOrMake(Path folder) throws IOException {
        Path file = PrivateFiles.folder(folder).resolve(FILE);
        var kept = new Properties();
        if (Files.exists(file)) {
            kept.load(new StringReader(Files.readString(file)));
        }
        var keys =
                new SimulatorKeys(
                        folder,
                        freePort(Integer.parseInt(kept.getProperty("port", "0"))),
                        kept.getProperty("secret-key", Ids.secret()),
                        kept.getProperty("webhook-secret", Ids.secret()),
                        kept.getProperty("control-key", Ids.secret()));
        PrivateFiles.write(file, keys.text());
        return keys;
    }

    SimulatorProperties properties() {
        return new SimulatorProperties(
                URI.create("http://127.0.0.1:" + port),
                secretKey,
                List.of(webhookSecret),
                Duration.ofSeconds(10),
                32);
    }

    private String text() {
        var all = new Properties();
        all.setProperty("port", Integer.toString(port));
        all.setProperty("secret-key", secretKey);
        all.setProperty("webhook-secret", webhookSecret);
        all.setProperty("control-key", controlKey);
        var text = new StringWriter();
        try {
            all.store(text, "Between the shop and its payment simulator");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** The wished one unless somebody took it meanwhile. */
    private static int freePort(int wished) throws IOException {
        try (var socket = new ServerSocket(wished, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException taken) {
            try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            }
        }
    }

    @Override
    public String toString() {
        return "SimulatorKeys[port=" + port + "]";
    }
}
