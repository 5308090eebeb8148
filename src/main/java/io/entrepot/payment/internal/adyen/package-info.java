/** Adyen: a payment link's page, captured when we say so; what became of it comes by webhook. */
@NullMarked
package io.entrepot.payment.internal.adyen;

import org.jspecify.annotations.NullMarked;
