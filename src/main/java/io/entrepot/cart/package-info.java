/** The shopper's basket, repriced whenever its context changes. */
@NullMarked
package io.entrepot.cart;

import org.jspecify.annotations.NullMarked;
