package io.entrepot.cli;

/** The application did not come up. Spring Boot has already said why. */
final class StartFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exit;

    StartFailed(int exit, Throwable cause) {
        super(cause);
        this.exit = exit;
    }

    int exit() {
        return exit;
    }
}
