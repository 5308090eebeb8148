/** The HTTP face of the cart module: what its callers may see and do. */
@NullMarked
package io.entrepot.cart.web;

import org.jspecify.annotations.NullMarked;
