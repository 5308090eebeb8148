package io.entrepot.platform.run;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.ExitCodeGenerator;

/**
 * The program can't go on, and its operator can do something about it: the message is one clear
 * sentence for a person, without a stack trace. Spring Boot turns it into the exit code.
 */
public final class CannotRun extends RuntimeException implements ExitCodeGenerator {
    private static final long serialVersionUID = 1L;

    private final ExitStatus status;

    public CannotRun(ExitStatus status, String sentence) {
        this(status, sentence, null);
    }

    public CannotRun(ExitStatus status, String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.status = status;
    }

    public static CannotRun unavailable(String sentence) {
        return new CannotRun(ExitStatus.UNAVAILABLE, sentence);
    }

    public static CannotRun configuration(String sentence) {
        return new CannotRun(ExitStatus.CONFIGURATION, sentence);
    }

    public ExitStatus status() {
        return status;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }

    @Override
    public int getExitCode() {
        return status.code();
    }
}
