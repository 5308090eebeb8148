/** Parcels for staff, over HTTP. */
@NullMarked
package io.entrepot.shipping.web;

import org.jspecify.annotations.NullMarked;
