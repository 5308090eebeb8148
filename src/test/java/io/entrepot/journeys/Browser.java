package io.entrepot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Walks journeys in a real Chromium; the steps are programs in {@code web/e2e}. */
final class Browser {
    private static final Path ROOT = Path.of(System.getProperty("entrepot.basedir", "."));

    private Browser() {}

    /** Whether it can be walked here; says so in one line when not, and fails where it must be. */
    static boolean isHere() {
        boolean here =
                Stream.of(System.getenv("PATH").split(":"))
                        .flatMap(
                                folder ->
                                        Stream.of("chromium", "chromium-browser", "google-chrome")
                                                .map(name -> Path.of(folder, name)))
                        .anyMatch(Files::isExecutable);
        boolean required = "required".equals(System.getenv("ENTREPOT_BROWSER"));
        if (!here && !required) {
            System.out.println("No Chromium on this machine: the browser tests are left out.");
        }
        return here || required;
    }

    /** Walks it against the shop at this address; pictures and log go to {@code target/}. */
    static void walk(String shop, String name, String... more) {
        run(name, "e2e/run.mjs", shop, more);
    }

    /**
     * Opens an empty live shop and makes its first sale; the steps are in {@code first-sale.mjs}.
     */
    static void sell(String shop, String name, String... more) {
        run(name, "e2e/first-sale.mjs", shop, more);
    }

    /** The proofs of {@code web/e2e/proof} that take a few minutes, against the same shop. */
    static void prove(String shop, String name, String... more) {
        run(name, "e2e/proof.mjs", shop, more);
    }

    private static void run(String name, String program, String shop, String... more) {
        Path log = ROOT.resolve("target/" + name + ".log");
        List<String> command = new ArrayList<>(List.of("node", program, "--base", shop));
        command.addAll(
                List.of("--out", ROOT.resolve("target/" + name).toAbsolutePath().toString()));
        command.add("--require-browser");
        command.addAll(List.of(more));
        try {
            Process run =
                    new ProcessBuilder(command)
                            .directory(ROOT.resolve("web").toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile())
                            .start();
            boolean ended = run.waitFor(15, TimeUnit.MINUTES);
            run.destroy();
            assertThat(ended).as("%s ended", program).isTrue();
            assertThat(run.exitValue()).as("%s", Files.readString(log)).isZero();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
