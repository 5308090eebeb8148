/** The first hour over HTTP. */
@NullMarked
package io.entrepot.opening.web;

import org.jspecify.annotations.NullMarked;
