/** Rules over amount and velocity that allow, hold for review or refuse an order, with reasons. */
@NullMarked
package io.entrepot.risk;

import org.jspecify.annotations.NullMarked;
