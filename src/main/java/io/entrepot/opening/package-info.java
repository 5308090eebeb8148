/** The first hour of a shop: what is left to do until it can sell, read off its real state. */
@NullMarked
package io.entrepot.opening;

import org.jspecify.annotations.NullMarked;
