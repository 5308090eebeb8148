package io.entrepot.catalog.internal;

import io.entrepot.catalog.PictureApi;
import io.entrepot.catalog.SavePicture;
import io.entrepot.catalog.SavedPicture;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.audit.AuditTrail;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;

/**
 * The shop's own pictures in the data folder. A picture is called after its content; it is written
 * anew in the widths that pages ask for, so that nothing of the file that came (a place, a camera,
 * a hidden script) reaches anybody.
 */
@Service
class PictureShelf implements PictureApi {
    static final int[] WIDTHS = {320, 640, 1000};

    private static final String ADDRESS = "/media/shop/";

    /** Twelve million bytes, four letters for three of them. */
    private static final int MOST_BASE64 = 16_000_000;

    private static final int NARROWEST = 400;

    private final Path folder;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    PictureShelf(
            @Value("${entrepot.data:./data}") Path data,
            AuditTrail audit,
            TransactionOperations transactions) {
        this.folder = data.resolve("media").resolve("shop");
        this.audit = audit;
        this.transactions = transactions;
    }

    @Override
    public SavedPicture savePicture(SavePicture command) {
        if (command.base64().length() > MOST_BASE64) {
            throw Refusal.invalid("file_too_large", "A picture has 12 MB at most.");
        }
        byte[] content = Base64.getDecoder().decode(command.base64());
        BufferedImage picture = PictureFiles.read(content);
        if (picture.getWidth() < NARROWEST || picture.getHeight() < NARROWEST) {
            throw new Refusal(
                    "picture_small",
                    Refusal.Kind.INVALID,
                    "A picture is 400 pixels wide and high at least.",
                    Map.of("width", picture.getWidth(), "least", NARROWEST));
        }
        String key = key(content);
        if (!Files.exists(folder.resolve(file(key, WIDTHS[0])))) {
            write(key, picture);
            transactions.executeWithoutResult(
                    status ->
                            audit.write(
                                    command.actor(), "picture.saved", "picture:" + key, Map.of()));
        }
        return new SavedPicture(ADDRESS + key + ".jpg", picture.getWidth(), picture.getHeight());
    }

    /** The narrowest comes last: where it is, all are. */
    private void write(String key, BufferedImage picture) {
        try {
            Files.createDirectories(folder);
            for (int i = WIDTHS.length - 1; i >= 0; i--) {
                Path target = folder.resolve(file(key, WIDTHS[i]));
                Path half = Files.createTempFile(folder, key, ".part");
                Files.write(half, PictureFiles.jpeg(picture, WIDTHS[i]));
                Files.move(
                        half,
                        target,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String file(String key, int width) {
        return "%s-w%d.jpg".formatted(key, width);
    }

    private static String key(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
