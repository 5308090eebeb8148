/** Payment intents, gateways, captures, refunds and the provider's webhooks. */
@NullMarked
package io.entrepot.payment;

import org.jspecify.annotations.NullMarked;
