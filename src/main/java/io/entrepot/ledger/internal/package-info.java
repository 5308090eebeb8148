/** The books themselves: accounts that count, transfers that stay. */
@NullMarked
package io.entrepot.ledger.internal;

import org.jspecify.annotations.NullMarked;
