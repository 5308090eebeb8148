/** The listing flow's pages of the console. */
@NullMarked
package io.entrepot.listing.web;

import org.jspecify.annotations.NullMarked;
