package io.entrepot.platform.postgres;

import io.entrepot.platform.run.CannotRun;
import io.entrepot.platform.run.Folders;
import io.entrepot.platform.run.PrivateFiles;
import io.entrepot.platform.run.Progress;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The server's programs, unpacked once from the jar that carries them. */
final class Binaries {
    private static final String ARCHIVE = "postgres-linux-x86_64.txz";

    private Binaries() {}

    /** The folder with bin, lib and share; a half-unpacked one is never seen under that name. */
    static Path unpack(Path folder, Progress progress) throws IOException {
        URL archive = Binaries.class.getClassLoader().getResource(ARCHIVE);
        if (archive == null || !System.getProperty("os.arch").matches("amd64|x86_64")) {
            throw CannotRun.configuration(
                    "This build carries PostgreSQL for Linux on x86-64 only; set"
                            + " entrepot.database.url to a PostgreSQL 18 server of your own.");
        }
        URLConnection connection = archive.openConnection();
        Path target = folder.resolve(name(connection));
        if (!Files.isDirectory(target)) {
            progress.say("Unpacking PostgreSQL");
            PrivateFiles.folder(folder);
            Path draft = Files.createTempDirectory(folder, "unpacking");
            try (InputStream in = connection.getInputStream()) {
                extract(in, draft);
            }
            publish(draft, target);
        }
        return target;
    }

    /** The archive's checksum tells one version of the programs from another. */
    private static String name(URLConnection connection) throws IOException {
        if (connection instanceof JarURLConnection jar && jar.getJarEntry() != null) {
            return Long.toHexString(jar.getJarEntry().getCrc());
        }
        return Long.toString(connection.getContentLengthLong());
    }

    private static void publish(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(target)) {
                throw e;
            }
            // Another process was quicker; what it unpacked is the same.
            Folders.delete(draft);
        }
    }

    private static void extract(InputStream archive, Path into) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(
                        new XZInputStream(new BufferedInputStream(archive, 1 << 16)))) {
            for (TarArchiveEntry entry = tar.getNextEntry();
                    entry != null;
                    entry = tar.getNextEntry()) {
                place(entry, tar, into);
            }
        }
    }

    private static void place(TarArchiveEntry entry, InputStream content, Path into)
            throws IOException {
        Path target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into)) {
            throw new IOException("The archive names a file outside of it: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        boolean program = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(
                target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
