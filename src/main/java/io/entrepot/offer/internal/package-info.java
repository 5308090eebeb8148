/** Behind the door of the quote. */
@NullMarked
package io.entrepot.offer.internal;

import org.jspecify.annotations.NullMarked;
