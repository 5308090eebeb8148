package io.entrepot.system;

/**
 * What sort of shop this is. Until it was decided it is neither a demo nor live; {@code loaded}
 * says that the demo's content is in.
 */
public record ShopState(boolean demo, boolean loaded, boolean decided) {
    public static final ShopState UNDECIDED = new ShopState(false, false, false);
}
