/** Where other modules plug their checks in. */
@NullMarked
package io.entrepot.listing.spi;

import org.jspecify.annotations.NullMarked;
