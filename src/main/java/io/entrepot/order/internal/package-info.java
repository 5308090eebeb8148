/** Behind the door of orders. */
@NullMarked
package io.entrepot.order.internal;

import org.jspecify.annotations.NullMarked;
