/** What every provider's adapter needs: calls with limits, secrets, signatures, amounts. */
@NullMarked
package io.entrepot.payment.internal.wire;

import org.jspecify.annotations.NullMarked;
