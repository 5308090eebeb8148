package io.entrepot.platform.run;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Lets Spring Boot print the sentence instead of a stack trace. */
final class CannotRunAnalyzer extends AbstractFailureAnalyzer<CannotRun> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, CannotRun cause) {
        return new FailureAnalysis(cause.sentence(), null, cause);
    }
}
