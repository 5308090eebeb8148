/** The steps of the first hour, each of which looks for itself. */
@NullMarked
package io.entrepot.opening.internal;

import org.jspecify.annotations.NullMarked;
