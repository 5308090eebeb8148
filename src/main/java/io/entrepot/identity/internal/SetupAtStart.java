package io.entrepot.identity.internal;

import io.entrepot.platform.run.PrivateFiles;
import io.entrepot.platform.run.Progress;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Prints the link that makes the first account, as long as there is none, and keeps it in a file.
 */
@Component
@ConditionalOnProperty(name = "entrepot.command", havingValue = "serve")
class SetupAtStart {
    private final Accounts accounts;
    private final SetupLinks links;
    private final ObjectProvider<Progress> progress;
    private final Environment environment;
    private final Path folder;
    private final Path file;

    SetupAtStart(
            Accounts accounts,
            SetupLinks links,
            ObjectProvider<Progress> progress,
            Environment environment,
            @Value("${entrepot.data:./data}") Path data) {
        this.accounts = accounts;
        this.links = links;
        this.progress = progress;
        this.environment = environment;
        this.folder = data.resolve("run");
        this.file = folder.resolve("setup-link");
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        try {
            if (accounts.anyStaff()) {
                Files.deleteIfExists(file);
                return;
            }
            String link = address() + "/console/setup?token=" + links.current();
            PrivateFiles.folder(folder);
            PrivateFiles.write(file, link + "\n");
            progress.getIfAvailable(Progress::silent)
                    .say(
                            "Nobody can sign in yet; make the first account (24 hours, once): "
                                    + link);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String address() {
        String port = environment.getProperty("local.server.port", "8080");
        return environment.getProperty("entrepot.public-url", "http://localhost:" + port);
    }
}
