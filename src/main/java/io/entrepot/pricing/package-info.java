/** Price lists and the price of a variant in one, with the reason for it. */
@NullMarked
package io.entrepot.pricing;

import org.jspecify.annotations.NullMarked;
