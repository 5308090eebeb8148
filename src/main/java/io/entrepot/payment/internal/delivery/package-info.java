/** Paying the carrier at the door. */
@NullMarked
package io.entrepot.payment.internal.delivery;

import org.jspecify.annotations.NullMarked;
