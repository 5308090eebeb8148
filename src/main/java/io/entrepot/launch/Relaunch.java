package io.entrepot.launch;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lets `serve` start in about half the time: the jar is unpacked once for each version into the
 * run-time folder, and the process goes on from there as a new Java with the same number, options
 * and output. That Java writes down at its first orderly end which classes it loaded (an archive
 * for class data sharing) and reads them from there at its next start.
 *
 * <p>Nothing depends on it: where it can't be done, or isn't wanted ({@code
 * -Dentrepot.unpack=false}), the shop starts from the jar.
 */
final class Relaunch {
    private static final List<String> OF_THE_USER =
            List.of(
                    "-agent",
                    "-javaagent",
                    "-XX:SharedArchiveFile",
                    "-XX:AOT",
                    "-Xshare",
                    "-XX:Flags",
                    "-Dentrepot.unpack=false");

    private Relaunch() {}

    /** Returns only when the shop is to be started from the jar. */
    static void unpacked(String[] args) {
        try {
            Path jar = Path.of(System.getProperty("java.class.path"));
            List<String> options = options();
            if (!isServe(args) || options.isEmpty() || !Files.isRegularFile(jar) || isWindows()) {
                return;
            }
            Path program = unpack(jar.toAbsolutePath(), data(args, System.getenv("ENTREPOT_DATA")));
            exec(command(options, program.resolve(jar.getFileName()), args));
        } catch (IOException | RuntimeException e) {
            System.err.println("Starting from the jar, which takes longer: " + e.getMessage());
        }
    }

    static boolean isServe(String[] args) {
        List<String> all = List.of(args);
        boolean asks = Stream.of("--help", "-h", "--version", "-V").anyMatch(all::contains);
        return !asks && (args.length == 0 || args[0].startsWith("-") || args[0].equals("serve"));
    }

    /** As the command line itself reads it: the option, the environment, ./data. */
    static Path data(String[] args, @Nullable String environment) {
        String data = environment == null || environment.isEmpty() ? "data" : environment;
        for (int i = 0; i < args.length; i++) {
            for (String name : List.of("--data", "--entrepot.data")) {
                if (args[i].startsWith(name + "=")) {
                    data = args[i].substring(name.length() + 1);
                } else if (args[i].equals(name) && i + 1 < args.length) {
                    data = args[i + 1];
                }
            }
        }
        return Path.of(data);
    }

    /** What stood before -jar; nothing when that isn't known or is none of our business. */
    private static List<String> options() {
        List<String> all =
                ProcessHandle.current().info().arguments().map(Arrays::asList).orElse(List.of());
        int jar = all.indexOf("-jar");
        return jar < 0 ? List.of() : usable(all.subList(0, jar));
    }

    static List<String> usable(List<String> options) {
        if (options.stream().anyMatch(o -> OF_THE_USER.stream().anyMatch(o::startsWith))) {
            return List.of();
        }
        List<String> usable = new ArrayList<>(options);
        usable.add("--enable-native-access=ALL-UNNAMED");
        return usable;
    }

    /** Small heaps on few cores are best served by the serial one, unless somebody knows better. */
    static boolean choosesACollector(String option) {
        return option.startsWith("-XX:+Use") && option.endsWith("GC");
    }

    private static List<String> command(List<String> options, Path jar, String[] args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        if (options.stream().noneMatch(Relaunch::choosesACollector)) {
            command.add("-XX:+UseSerialGC");
        }
        // Its classes take that much: growing towards it would collect the whole heap each time.
        command.add("-XX:MetaspaceSize=192m");
        command.add("-XX:+AutoCreateSharedArchive");
        command.add("-XX:SharedArchiveFile=" + jar.resolveSibling("classes.jsa"));
        // It may find the archive missing or of another Java, and says so at length.
        command.add("-Xlog:cds=off");
        command.add("-Xlog:cds+dynamic=off");
        // Theirs come last, so that they win.
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(List.of(args));
        return command;
    }

    /** The folder of this jar's unpacked copy; a copy is whole or not there. */
    static Path unpack(Path jar, Path data) throws IOException {
        BasicFileAttributes file = Files.readAttributes(jar, BasicFileAttributes.class);
        String version = file.size() + "-" + file.lastModifiedTime().toMillis();
        var owner =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        Files.createDirectories(data, owner);
        Path all = Files.createDirectories(data.toAbsolutePath().resolve("run/program"), owner);
        Path mine = all.resolve(version);
        if (!Files.isDirectory(mine)) {
            Path fresh = Files.createTempDirectory(all, "unpacking-");
            Path copy = fresh.resolve("copy");
            extract(jar, copy);
            removeOthers(data, all, fresh);
            if (!Files.isDirectory(mine)) {
                Files.move(copy, mine);
            }
            remove(fresh);
        }
        return mine;
    }

    private static void extract(Path jar, Path copy) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process extract =
                new ProcessBuilder(
                                java,
                                "-Xshare:auto",
                                "-XX:TieredStopAtLevel=1",
                                "-Djarmode=tools",
                                "-jar",
                                jar.toString(),
                                "extract",
                                "--destination",
                                copy.toString())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try {
            if (extract.waitFor() != 0) {
                throw new IOException("the jar could not be unpacked into " + copy);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("unpacking was interrupted", e);
        }
    }

    /** Copies of other versions, unless a shop that may be running from one owns the folder. */
    private static void removeOthers(Path data, Path all, Path kept) throws IOException {
        try (FileChannel channel =
                        FileChannel.open(
                                data.resolve("run/lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock();
                Stream<Path> copies = Files.list(all)) {
            if (lock != null) {
                for (Path copy : copies.filter(path -> !path.equals(kept)).toList()) {
                    remove(copy);
                }
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    /** The system's execv: this process becomes that program. Returns only when it can't. */
    @SuppressWarnings("restricted")
    static void exec(List<String> command) throws IOException {
        Linker linker = Linker.nativeLinker();
        var execv =
                linker.downcallHandle(
                        linker.defaultLookup().findOrThrow("execv"),
                        FunctionDescriptor.of(
                                ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS));
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment argv = arena.allocate(ValueLayout.ADDRESS, command.size() + 1L);
            for (int i = 0; i < command.size(); i++) {
                argv.setAtIndex(ValueLayout.ADDRESS, i, arena.allocateFrom(command.get(i)));
            }
            System.out.flush();
            int result = (int) execv.invokeExact(argv.get(ValueLayout.ADDRESS, 0), argv);
            throw new IOException("execv of " + command.getFirst() + " answered " + result);
        } catch (IOException e) {
            throw e;
        } catch (Throwable e) {
            throw new IOException("execv can't be called here", e);
        }
    }
}
