/** The HTTP face of the checkout module: what its callers may see and do. */
@NullMarked
package io.entrepot.checkout.web;

import org.jspecify.annotations.NullMarked;
