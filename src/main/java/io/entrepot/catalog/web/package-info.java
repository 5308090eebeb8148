/** The catalogue's pages of the console. */
@NullMarked
package io.entrepot.catalog.web;

import org.jspecify.annotations.NullMarked;
