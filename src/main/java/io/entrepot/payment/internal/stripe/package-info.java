/** Stripe: its hosted checkout page, captured when we say so, refunds and disputes. */
@NullMarked
package io.entrepot.payment.internal.stripe;

import org.jspecify.annotations.NullMarked;
