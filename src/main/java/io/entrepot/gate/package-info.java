/**
 * The gate that every request of every process passes: security headers, where a writing request
 * may come from, whose session it is, and whether its handler lets that caller in. What no handler
 * opens is closed.
 */
@NullMarked
package io.entrepot.gate;

import org.jspecify.annotations.NullMarked;
