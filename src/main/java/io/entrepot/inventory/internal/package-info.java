/** Stock rows, holds on them and the movements that explain them. */
@NullMarked
package io.entrepot.inventory.internal;

import org.jspecify.annotations.NullMarked;
