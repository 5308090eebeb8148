/** Posting rules: which transfers a payment, a dispatch or a refund makes in the ledger. */
@NullMarked
package io.entrepot.settlement;

import org.jspecify.annotations.NullMarked;
