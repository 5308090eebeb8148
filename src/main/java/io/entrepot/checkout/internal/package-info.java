/** Behind the door of the checkout: the decisions, the saga and its sweeper. */
@NullMarked
package io.entrepot.checkout.internal;

import org.jspecify.annotations.NullMarked;
