package io.entrepot.catalog.internal;

import io.entrepot.kernel.Refusal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Set;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/** Reads pictures that anybody may have made, and writes our own. */
final class PictureFiles {
    private static final Set<String> FORMATS = Set.of("jpeg", "png");
    private static final long MOST_PIXELS = 40_000_000;
    private static final float QUALITY = 0.85f;

    private PictureFiles() {}

    /** Its size is looked at before anything is unpacked. */
    static BufferedImage read(byte[] content) {
        try (ImageInputStream input =
                ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw unreadable();
            }
            ImageReader reader = readers.next();
            try {
                if (!FORMATS.contains(reader.getFormatName().toLowerCase(java.util.Locale.ROOT))) {
                    throw unreadable();
                }
                reader.setInput(input, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw Refusal.invalid("file_too_large", "40 million pixels at most.");
                }
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw unreadable();
        }
    }

    /** In this width, or its own where it is narrower; what is clear becomes white. */
    static byte[] jpeg(BufferedImage picture, int width) throws IOException {
        BufferedImage sized = sized(picture, Math.min(width, picture.getWidth()));
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(sized, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Halved until it is near, since one long step would leave jagged edges. */
    private static BufferedImage sized(BufferedImage picture, int width) {
        BufferedImage now = picture;
        while (now.getWidth() / 2 > width) {
            now = drawn(now, now.getWidth() / 2);
        }
        return drawn(now, width);
    }

    private static BufferedImage drawn(BufferedImage picture, int width) {
        int height =
                Math.max(1, Math.round((float) picture.getHeight() * width / picture.getWidth()));
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        pen.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        return drawn;
    }

    private static Refusal unreadable() {
        return Refusal.invalid("picture_unreadable", "Only JPEG and PNG pictures can be read.");
    }
}
