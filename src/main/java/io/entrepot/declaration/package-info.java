/** An order's papers: the commercial invoice for customs, the receipt for the shopper. */
@NullMarked
package io.entrepot.declaration;

import org.jspecify.annotations.NullMarked;
