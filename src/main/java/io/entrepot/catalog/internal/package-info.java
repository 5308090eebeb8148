/** The wall of the catalogue. */
@NullMarked
package io.entrepot.catalog.internal;

import org.jspecify.annotations.NullMarked;
