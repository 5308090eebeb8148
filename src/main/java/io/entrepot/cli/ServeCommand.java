package io.entrepot.cli;

import io.entrepot.platform.run.Owner;
import io.entrepot.platform.run.OwnerEndpoint;
import io.entrepot.platform.run.RunFolder;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

/** Serves the shop until it is stopped. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves the shop; on an empty folder it loads the demo first.",
        footer = {
            "",
            "Any setting can follow, as --server.port=9090; docs/operating/settings.md lists them."
        })
final class ServeCommand implements Callable<Integer> {
    @Mixin private ShopOptions options = new ShopOptions();

    @Option(
            names = {"--demo", "--entrepot.demo"},
            arity = "1",
            paramLabel = "BOOL",
            description = "Whether an empty folder is filled with the demo shop (true).")
    private @Nullable Boolean demo;

    @Spec private @Nullable CommandSpec spec;

    private @Nullable ConfigurableApplicationContext context;

    @Override
    public Integer call() {
        CommandSpec known = Objects.requireNonNull(spec);
        List<String> settings = new ArrayList<>(options.settings());
        if (demo != null) {
            settings.add("--entrepot.demo=" + demo);
        }
        RunFolder folder = options.folder();
        // Kept until the process ends: the database stops after everything else did.
        RunFolder.Claim claim = folder.claim();
        try {
            context =
                    new Application("serve", folder.data(), Terminal.progress(known))
                            .with(settings)
                            .serve();
        } catch (RuntimeException e) {
            claim.close();
            throw e;
        }
        publish(context, claim);
        return 0;
    }

    boolean isUp() {
        return context != null && context.isActive();
    }

    private static void publish(ConfigurableApplicationContext context, RunFolder.Claim claim) {
        OwnerEndpoint endpoint = OwnerEndpoint.open(Application.chores(context));
        ApplicationListener<ContextClosedEvent> end =
                event -> {
                    claim.withdraw();
                    endpoint.close();
                };
        context.addApplicationListener(end);
        Integer port = context.getEnvironment().getProperty("local.server.port", Integer.class, 0);
        ProcessHandle self = ProcessHandle.current();
        claim.publish(
                new Owner(
                        self.pid(),
                        self.info().startInstant().orElse(Instant.EPOCH),
                        port,
                        endpoint.port(),
                        endpoint.secret(),
                        ProgramVersion.text()));
    }
}
