/** The one quote: price, landed cost and delivery of a basket for a place, with its trace. */
@NullMarked
package io.entrepot.offer;

import org.jspecify.annotations.NullMarked;
