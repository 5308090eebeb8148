/**
 * The command line: {@code entrepot serve}, {@code verify}, {@code import} and the others, each
 * working beside a running server or without one.
 */
@NullMarked
package io.entrepot.cli;

import org.jspecify.annotations.NullMarked;
