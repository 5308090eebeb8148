/** The HTTP face of the promotion module: what its callers may see and do. */
@NullMarked
package io.entrepot.promotion.web;

import org.jspecify.annotations.NullMarked;
