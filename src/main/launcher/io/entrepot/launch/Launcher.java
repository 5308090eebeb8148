package io.entrepot.launch;

/**
 * The jar's entry: says in one sentence what is missing when the Java that runs it is too old, and
 * otherwise goes on from the unpacked program or by Spring Boot's loader. Compiled for old
 * releases, so that they can read it.
 */
public final class Launcher {
    private static final int NEEDED = 25;

    private Launcher() {}

    public static void main(String[] args) throws Exception {
        String version = System.getProperty("java.specification.version");
        if (release(version) < NEEDED) {
            System.err.println(
                    "Entrepot needs Java "
                            + NEEDED
                            + " or newer; this is Java "
                            + version
                            + " at "
                            + System.getProperty("java.home")
                            + ". Install a JDK "
                            + NEEDED
                            + " and run it with that one.");
            System.exit(78);
        }
        Class.forName("io.entrepot.launch.Relaunch")
                .getDeclaredMethod("unpacked", String[].class)
                .invoke(null, (Object) args);
        Class.forName("org.springframework.boot.loader.launch.JarLauncher")
                .getMethod("main", String[].class)
                .invoke(null, (Object) args);
    }

    private static int release(String version) {
        String[] parts = version.split("\\.");
        int first = Integer.parseInt(parts[0]);
        return first == 1 && parts.length > 1 ? Integer.parseInt(parts[1]) : first;
    }
}
