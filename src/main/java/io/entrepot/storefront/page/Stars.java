package io.entrepot.storefront.page;

/** A rating in tenths of a star, with the words that say it, such as "4.6 of 5". */
public record Stars(int tenths, String shown, String words) {
    /** Full stars of five, halves rounded up; the drawing has no finer steps than halves. */
    public int halves() {
        return Math.clamp(Math.round(tenths / 5.0f), 0, 10);
    }
}
