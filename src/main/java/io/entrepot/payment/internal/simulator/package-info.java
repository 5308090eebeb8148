/** The adapter for the payment simulator, over its published interface and nothing else. */
@NullMarked
package io.entrepot.payment.internal.simulator;

import org.jspecify.annotations.NullMarked;
