/** What a payment provider's adapter implements: calls out, webhooks in. */
@NullMarked
@NamedInterface("spi")
package io.entrepot.payment.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
