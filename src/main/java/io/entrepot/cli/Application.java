package io.entrepot.cli;

import io.entrepot.Entrepot;
import io.entrepot.platform.run.CannotRun;
import io.entrepot.platform.run.Chore;
import io.entrepot.platform.run.Chores;
import io.entrepot.platform.run.ExitStatus;
import io.entrepot.platform.run.Progress;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts the application for a command. The setting {@code entrepot.command} names the command, so
 * that what only a server does, as jobs and the payment simulator, stays off for the others.
 */
final class Application {
    private static final String LEVEL = "--logging.level.io.entrepot=";

    private final String command;
    private final Progress progress;
    private final List<String> settings = new ArrayList<>();

    Application(String command, Path data, Progress progress) {
        this.command = command;
        this.progress = progress;
        settings.add("--entrepot.command=" + command);
        settings.add("--entrepot.data=" + data);
    }

    Application with(List<String> more) {
        settings.addAll(more);
        return this;
    }

    /** The shop with its web server and jobs. */
    ConfigurableApplicationContext serve() {
        return start(builder());
    }

    /** The shop's modules alone, until the caller closes them. */
    ConfigurableApplicationContext quietly() {
        settings.add("--db-scheduler.enabled=false");
        settings.add("--spring.main.keep-alive=false");
        settings.add("--spring.main.log-startup-info=false");
        if (settings.stream().noneMatch(setting -> setting.startsWith(LEVEL))) {
            settings.add(LEVEL + "warn");
        }
        return start(builder().web(WebApplicationType.NONE));
    }

    static Chores chores(ConfigurableApplicationContext context) {
        return new Chores(context.getBeansOfType(Chore.class).values());
    }

    private SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(Entrepot.class)
                .initializers(
                        context ->
                                context.getBeanFactory()
                                        .registerSingleton("operatorProgress", progress));
    }

    private ConfigurableApplicationContext start(SpringApplicationBuilder builder) {
        try {
            return builder.run(settings.toArray(String[]::new));
        } catch (RuntimeException e) {
            CannotRun reason = Cli.reason(e);
            throw new StartFailed(
                    reason == null ? ExitStatus.FAULT.code() : reason.getExitCode(), e);
        }
    }

    @Override
    public String toString() {
        return "Application[" + command + "]";
    }
}
