package io.entrepot.platform.backup;

import io.entrepot.platform.run.CannotRun;
import io.entrepot.platform.run.ExitStatus;
import io.entrepot.platform.run.PrivateFiles;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A backup while it is being written. It becomes one by {@link #seal}, or stays a heap of files.
 */
final class BackupDraft {
    private final Path folder;
    private final List<String> folders = new ArrayList<>();
    private final List<Manifest.Entry> files = new ArrayList<>();

    private BackupDraft(Path folder) {
        this.folder = folder;
    }

    /**
     * @throws CannotRun when the folder has something in it: a backup never overwrites another
     */
    static BackupDraft begin(Path folder) throws IOException {
        Path whole = folder.toAbsolutePath().normalize();
        if (Files.exists(whole)) {
            try (Stream<Path> content = Files.list(whole)) {
                if (content.findAny().isPresent()) {
                    throw new CannotRun(
                            ExitStatus.USAGE,
                            whole + " is not empty; name a new folder for each backup.");
                }
            }
        }
        return new BackupDraft(PrivateFiles.folder(whole));
    }

    void addFolder(String path) throws IOException {
        PrivateFiles.folder(folder.resolve(path));
        folders.add(path);
    }

    void add(String path, InputStream content) throws IOException {
        add(path, content::transferTo);
    }

    void add(String path, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        add(path, out -> out.write(bytes));
    }

    void add(String path, Checksum.Source content) throws IOException {
        Path target = folder.resolve(path);
        PrivateFiles.folder(target.resolveSibling(""));
        Checksum.Copied copied = Checksum.write(content, target);
        files.add(new Manifest.Entry(path, copied.bytes(), copied.sha256()));
    }

    List<String> folders() {
        return List.copyOf(folders);
    }

    List<Manifest.Entry> files() {
        return List.copyOf(files);
    }

    /** The last step; names and contents are durable when it returns. */
    void seal(Manifest manifest) throws IOException {
        Durable.force(folder);
        byte[] text =
                BackupFolder.JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest);
        PrivateFiles.write(folder.resolve(BackupFolder.MANIFEST_SUM), Checksum.of(text) + "\n");
        PrivateFiles.write(
                folder.resolve(BackupFolder.MANIFEST), new String(text, StandardCharsets.UTF_8));
    }
}
