/** PayPal: orders that are authorised when the payer agreed, captures in parts, refunds. */
@NullMarked
package io.entrepot.payment.internal.paypal;

import org.jspecify.annotations.NullMarked;
