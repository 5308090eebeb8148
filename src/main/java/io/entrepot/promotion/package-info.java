/** Discounts: what takes something off a cart, why, who bears it, and how often it still may. */
@NullMarked
package io.entrepot.promotion;

import org.jspecify.annotations.NullMarked;
