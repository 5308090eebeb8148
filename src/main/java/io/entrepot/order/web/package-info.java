/** The HTTP face of the order module: what its callers may see and do. */
@NullMarked
package io.entrepot.order.web;

import org.jspecify.annotations.NullMarked;
