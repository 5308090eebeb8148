/** Customs papers: the commercial invoice of a shipment. */
@NullMarked
package io.entrepot.declaration;

import org.jspecify.annotations.NullMarked;
