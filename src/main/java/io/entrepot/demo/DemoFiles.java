package io.entrepot.demo;

import io.entrepot.platform.json.Json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The files of the demo, as they are described in docs/operating/demo-data.md. */
final class DemoFiles {
    private static final int VERSION_LENGTH = 8;

    private DemoFiles() {}

    static <T> T read(String name, Class<T> shape) {
        return Json.LENIENT.readValue(bytes("/demo/" + name), shape);
    }

    static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    /** A name for the content of a file, so that another content gets another version. */
    static String version(String name) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes("/demo/" + name));
            return "demo-" + HexFormat.of().formatHex(hash).substring(0, VERSION_LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String path) {
        try (InputStream file = DemoFiles.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException(path + " is missing from the program");
            }
            return file.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
