package io.entrepot.storefront.page;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Where a browser finds a picture. Our own come in three widths and are named without one (those of
 * the demo without an ending too); any other is an address that is used as it is.
 */
public record PictureFile(String src, @Nullable String srcset, int width, int height) {
    private static final String OWN = "/media/";
    private static final String SHELF = "/media/shop/";
    private static final int[] PRODUCT_WIDTHS = {320, 640, 1000};
    private static final int[] STORY_WIDTHS = {640, 1000, 1600};

    /** A product's picture, 4:5. */
    public static PictureFile product(String name) {
        return of(name, PRODUCT_WIDTHS, 800, 1000);
    }

    /** A story's picture, 3:2. */
    public static PictureFile story(String name) {
        return of(name, STORY_WIDTHS, 1500, 1000);
    }

    /** The address of the smallest there is. */
    public String smallest() {
        return srcset == null ? src : srcset.substring(0, srcset.indexOf(' '));
    }

    private static PictureFile of(String name, int[] widths, int width, int height) {
        if (name.startsWith(SHELF) && name.endsWith(".jpg")) {
            String stem = name.substring(0, name.length() - ".jpg".length());
            return sized(stem, ".jpg", PRODUCT_WIDTHS, width, height);
        }
        if (!name.startsWith(OWN) || name.endsWith(".webp")) {
            return new PictureFile(name, null, width, height);
        }
        return sized(name, ".webp", widths, width, height);
    }

    private static PictureFile sized(
            String stem, String ending, int[] widths, int width, int height) {
        String srcset =
                Arrays.stream(widths)
                        .mapToObj(each -> "%s-w%d%s %dw".formatted(stem, each, ending, each))
                        .collect(Collectors.joining(", "));
        return new PictureFile(
                "%s-w%d%s".formatted(stem, widths[1], ending), srcset, width, height);
    }
}
