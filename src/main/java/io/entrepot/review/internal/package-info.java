/** Behind the door of review. */
@NullMarked
package io.entrepot.review.internal;

import org.jspecify.annotations.NullMarked;
