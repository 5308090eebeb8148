/** The HTTP face of customs papers. */
@NullMarked
package io.entrepot.declaration.web;

import org.jspecify.annotations.NullMarked;
