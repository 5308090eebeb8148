/**
 * What runs before the program: goes on from an unpacked copy of the jar, so that starts are quick.
 */
@NullMarked
package io.entrepot.launch;

import org.jspecify.annotations.NullMarked;
