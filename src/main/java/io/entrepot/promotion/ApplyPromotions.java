package io.entrepot.promotion;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Asks what promotions do to a cart. The buyer (an e-mail address) lets limits for each buyer show
 * beforehand; drafts are tried as if they were published; {@code explain} also says of every
 * promotion why it does nothing.
 */
public record ApplyPromotions(
        CartFacts cart, @Nullable String buyer, List<Promotion> drafts, boolean explain) {}
