/** Accounts and immutable transfers that sum to zero in every currency. */
@NullMarked
package io.entrepot.ledger;

import org.jspecify.annotations.NullMarked;
