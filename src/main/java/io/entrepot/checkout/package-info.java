/** The saga from a cart to a confirmed order: the one place that advances an unconfirmed order. */
@NullMarked
package io.entrepot.checkout;

import org.jspecify.annotations.NullMarked;
