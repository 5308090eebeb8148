/** Warehouses, stock, holds with expiry and the movements behind every figure. */
@NullMarked
package io.entrepot.inventory;

import org.jspecify.annotations.NullMarked;
