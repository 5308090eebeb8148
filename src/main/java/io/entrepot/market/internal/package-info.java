/** Behind the door: the tables of markets and rates, and the way from one currency to another. */
@NullMarked
package io.entrepot.market.internal;

import org.jspecify.annotations.NullMarked;
