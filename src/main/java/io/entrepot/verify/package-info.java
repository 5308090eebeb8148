/** The invariants of the house, checked in one read-only snapshot. */
@NullMarked
package io.entrepot.verify;

import org.jspecify.annotations.NullMarked;
