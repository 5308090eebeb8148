/** The HTTP face of the search module: what staff may see and do. */
@NullMarked
package io.entrepot.search.web;

import org.jspecify.annotations.NullMarked;
