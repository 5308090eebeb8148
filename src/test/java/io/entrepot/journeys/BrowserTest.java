package io.entrepot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The German journey in a real Chromium against the real simulator. Where there is no Chromium it
 * says so in one line and is skipped, unless the environment says that it must run.
 */
@Tag("slow")
class BrowserTest {
    private static final Path ROOT = Path.of(System.getProperty("entrepot.basedir", "."));

    @TempDir Path folder;

    @Test
    void a_shopper_buys_and_the_operator_ships_in_a_real_browser()
            throws IOException, InterruptedException {
        boolean required = "required".equals(System.getenv("ENTREPOT_BROWSER"));
        if (chromium().isEmpty() && !required) {
            System.out.println("No Chromium on this machine: the browser tests are left out.");
            Assumptions.abort("no Chromium");
        }
        try (ShopProcess shop = ShopProcess.in(folder).start()) {
            Path log = ROOT.resolve("target/browser.log");
            Process run =
                    new ProcessBuilder(
                                    "node",
                                    "e2e/run.mjs",
                                    "--base",
                                    shop.url(),
                                    "--setup-link",
                                    shop.data().resolve("run/setup-link").toString(),
                                    "--out",
                                    ROOT.resolve("target/browser").toAbsolutePath().toString(),
                                    "--require-browser")
                            .directory(ROOT.resolve("web").toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile())
                            .start();
            boolean ended = run.waitFor(8, TimeUnit.MINUTES);
            run.destroy();
            assertThat(ended).as("the browser journey ended").isTrue();
            assertThat(run.exitValue()).as("%s", Files.readString(log)).isZero();
        }
    }

    private static Optional<Path> chromium() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(
                        folder ->
                                List.of("chromium", "chromium-browser", "google-chrome").stream()
                                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
