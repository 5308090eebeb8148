package io.entrepot.storefront.page;

import java.util.List;

/** Up to four short promises in a strip. */
public record PromiseBlock(List<Point> points) implements Block {
    /** One promise; the icon is a name of the sprite, such as {@code receipt} or {@code truck}. */
    public record Point(String icon, String title, String text) {}
}
