package io.entrepot.platform.backup;

import io.entrepot.platform.run.CannotRun;
import io.entrepot.platform.run.ExitStatus;
import io.entrepot.platform.run.PrivateFiles;
import io.entrepot.platform.run.Progress;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A finished backup on disk: read only after every byte was compared with its checksum. */
final class BackupFolder {
    static final String MANIFEST = "manifest.json";
    static final String MANIFEST_SUM = "manifest.sha256";
    static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;
    private final Manifest manifest;

    private BackupFolder(Path folder, Manifest manifest) {
        this.folder = folder;
        this.manifest = manifest;
    }

    /**
     * @throws CannotRun when the folder is no backup, or one byte of it is not what was written
     */
    static BackupFolder open(Path folder, Progress progress) throws IOException {
        BackupFolder backup = new BackupFolder(folder, readManifest(folder));
        List<String> broken = backup.broken(progress);
        if (!broken.isEmpty()) {
            throw damaged(folder, broken);
        }
        return backup;
    }

    /** The manifest alone, itself compared with its checksum. */
    static Manifest readManifest(Path folder) throws IOException {
        Path file = folder.resolve(MANIFEST);
        if (!Files.exists(file)) {
            throw new CannotRun(
                    ExitStatus.USAGE, folder + " holds no finished backup: it has no " + MANIFEST);
        }
        byte[] text = Files.readAllBytes(file);
        String sum = Files.readString(folder.resolve(MANIFEST_SUM)).strip();
        if (!Checksum.of(text).equals(sum)) {
            throw damaged(folder, List.of(MANIFEST));
        }
        return read(text, folder);
    }

    Manifest manifest() {
        return manifest;
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /** The files whose path begins with this folder of the backup. */
    Stream<Manifest.Entry> below(String prefix) {
        return manifest.files().stream().filter(entry -> entry.path().startsWith(prefix + "/"));
    }

    private List<String> broken(Progress progress) throws IOException {
        List<String> broken = new ArrayList<>();
        long done = 0;
        for (Manifest.Entry entry : manifest.files()) {
            if (!intact(entry)) {
                broken.add(entry.path());
            }
            progress.step("Checking the backup", ++done, manifest.files().size());
        }
        return broken;
    }

    private boolean intact(Manifest.Entry entry) throws IOException {
        Path file = folder.resolve(entry.path()).normalize();
        if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Files.size(file) == entry.bytes() && Checksum.of(in).equals(entry.sha256());
        }
    }

    private static Manifest read(byte[] text, Path folder) {
        try {
            Manifest manifest = JSON.readValue(text, Manifest.class);
            if (manifest.format() > Manifest.FORMAT) {
                throw CannotRun.configuration(
                        "The backup was taken by a newer version, " + manifest.program() + ".");
            }
            return manifest;
        } catch (JacksonException e) {
            throw damaged(folder, List.of(MANIFEST));
        }
    }

    private static CannotRun damaged(Path folder, List<String> files) {
        return new CannotRun(
                ExitStatus.FOUND,
                "The backup in "
                        + folder
                        + " is damaged, nothing was restored: "
                        + String.join(", ", files.subList(0, Math.min(10, files.size())))
                        + (files.size() > 10 ? " and " + (files.size() - 10) + " more" : ""));
    }

    /** Copies a file out, readable by its owner alone. */
    static void restore(Path from, Path to) throws IOException {
        PrivateFiles.folder(to.toAbsolutePath().resolveSibling(""));
        try (InputStream in = Files.newInputStream(from)) {
            Checksum.copy(in, to);
        }
    }
}
