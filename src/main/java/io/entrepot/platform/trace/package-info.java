/**
 * One request through several processes: what it is called, and how long its caller still waits.
 */
@NullMarked
package io.entrepot.platform.trace;

import org.jspecify.annotations.NullMarked;
