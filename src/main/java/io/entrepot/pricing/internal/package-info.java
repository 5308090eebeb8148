/** Behind the door: the rows of the price lists. */
@NullMarked
package io.entrepot.pricing.internal;

import org.jspecify.annotations.NullMarked;
