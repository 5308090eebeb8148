/** The wall of the payment module. */
@NullMarked
package io.entrepot.payment.internal;

import org.jspecify.annotations.NullMarked;
