package io.entrepot.cli;

import io.entrepot.platform.postgres.PostgresSettings;
import io.entrepot.platform.postgres.RunningServer;
import io.entrepot.platform.run.CannotRun;
import io.entrepot.platform.run.ChoreRequest;
import io.entrepot.platform.run.ExitStatus;
import io.entrepot.platform.run.Owner;
import io.entrepot.platform.run.OwnerClient;
import io.entrepot.platform.run.Progress;
import io.entrepot.platform.run.RunFolder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Has a chore done by whoever can: the server that runs, or an application started for it. */
final class ChoreCall {
    private final ShopOptions options;
    private final Progress progress;

    ChoreCall(ShopOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    /** By the owner of the data if there is one, because the work writes. */
    int byOwner(String chore, ChoreRequest request) {
        Optional<Owner> owner = options.folder().owner();
        if (owner.isPresent()) {
            return new OwnerClient(owner.get()).run(chore, request, progress);
        }
        try (RunFolder.Claim _ = options.folder().claim()) {
            return alone(chore, request, options.settings());
        }
    }

    /** Beside an owner on connections that can't write, or alone; it changes nothing either way. */
    int beside(String chore, ChoreRequest request) {
        List<String> settings = new ArrayList<>(options.settings());
        settings.add("--entrepot.events.enabled=false");
        if (!options.folder().isOwned()) {
            try (RunFolder.Claim _ = options.folder().claim()) {
                return alone(chore, request, settings);
            }
        }
        settings.add("--entrepot.database.read-only=true");
        settings.add("--entrepot.database.pool-size=4");
        serverOf(options.folder())
                .ifPresent(
                        server -> {
                            settings.add("--entrepot.database.url=" + server.jdbcUrl());
                            settings.add("--entrepot.database.user=" + server.user());
                            settings.add("--entrepot.database.password=" + server.password());
                        });
        return alone(chore, request, settings);
    }

    /** Empty when the owner uses a server of the operator's, whose address is in the settings. */
    static Optional<RunningServer> serverOf(RunFolder folder) {
        try {
            return RunningServer.find(PostgresSettings.in(folder.data()));
        } catch (IOException e) {
            throw new CannotRun(
                    ExitStatus.UNAVAILABLE,
                    "The running server's database can't be found: " + e.getMessage(),
                    e);
        }
    }

    private int alone(String chore, ChoreRequest request, List<String> settings) {
        Application application =
                new Application(chore, options.folder().data(), progress).with(settings);
        try (var context = application.quietly()) {
            return Application.chores(context).run(chore, request, progress);
        }
    }
}
