/** Behind the door of the listing flow. */
@NullMarked
package io.entrepot.listing.internal;

import org.jspecify.annotations.NullMarked;
