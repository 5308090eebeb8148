/** The wall of the product index. */
@NullMarked
package io.entrepot.search.internal;

import org.jspecify.annotations.NullMarked;
