/** Behind the door of baskets. */
@NullMarked
package io.entrepot.cart.internal;

import org.jspecify.annotations.NullMarked;
