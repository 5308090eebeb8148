/** Behind the door of promotions: a pure engine over a compiled snapshot, and the limits' rows. */
@NullMarked
package io.entrepot.promotion.internal;

import org.jspecify.annotations.NullMarked;
