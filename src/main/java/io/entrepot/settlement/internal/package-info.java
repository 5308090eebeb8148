/** The posting table, and the listeners that apply it to what happened to a payment or an order. */
@NullMarked
package io.entrepot.settlement.internal;

import org.jspecify.annotations.NullMarked;
