package io.entrepot.storefront.page;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Where a browser finds a picture. Our own are named without width and ending and come in three
 * widths; any other is an address that is used as it is.
 */
public record PictureFile(String src, @Nullable String srcset, int width, int height) {
    private static final String OWN = "/media/";
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
        if (!name.startsWith(OWN) || name.endsWith(".webp")) {
            return new PictureFile(name, null, width, height);
        }
        String srcset =
                Arrays.stream(widths)
                        .mapToObj(each -> "%s-w%d.webp %dw".formatted(name, each, each))
                        .collect(Collectors.joining(", "));
        return new PictureFile("%s-w%d.webp".formatted(name, widths[1]), srcset, width, height);
    }
}
