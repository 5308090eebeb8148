package io.entrepot.storefront.page;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Where a browser finds a picture. Our own come in three widths and are named without one (those of
 * the demo without an ending too); any other is an address that is used as it is.
 */
public record PictureFile(String src, @Nullable String srcset, int width, int height) {
    private static final String OWN = "/media/";
    private static final String SHELF = "/media/shop/";
    private static final Frame PRODUCT = new Frame(List.of(320, 640, 1000), 800, 1000);
    private static final Frame STORY = new Frame(List.of(640, 1000, 1600), 1500, 1000);

    /** A product's picture, 4:5. */
    public static PictureFile product(String name) {
        return of(name, PRODUCT);
    }

    /** A story's picture, 3:2. */
    public static PictureFile story(String name) {
        return of(name, STORY);
    }

    /** The address of the smallest there is. */
    public String smallest() {
        return srcset == null ? src : srcset.substring(0, srcset.indexOf(' '));
    }

    private static PictureFile of(String name, Frame frame) {
        if (name.startsWith(SHELF) && name.endsWith(".jpg")) {
            return sized(name.substring(0, name.length() - ".jpg".length()), ".jpg", frame);
        }
        if (!name.startsWith(OWN) || name.endsWith(".webp")) {
            return new PictureFile(name, null, frame.width(), frame.height());
        }
        return sized(name, ".webp", frame);
    }

    private static PictureFile sized(String stem, String ending, Frame frame) {
        String srcset =
                frame.widths().stream()
                        .map(each -> "%s-w%d%s %dw".formatted(stem, each, ending, each))
                        .collect(Collectors.joining(", "));
        String usual = "%s-w%d%s".formatted(stem, frame.widths().get(1), ending);
        return new PictureFile(usual, srcset, frame.width(), frame.height());
    }

    /** The widths that a sort of picture comes in, and the room that it takes on a page. */
    private record Frame(List<Integer> widths, int width, int height) {}
}
