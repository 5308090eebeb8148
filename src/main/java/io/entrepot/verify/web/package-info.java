/** The invariants in the console. */
@NullMarked
package io.entrepot.verify.web;

import org.jspecify.annotations.NullMarked;
