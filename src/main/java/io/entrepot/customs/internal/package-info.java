/** The wall of customs: rules as data, the engine that applies them, the log of refused lanes. */
@NullMarked
package io.entrepot.customs.internal;

import org.jspecify.annotations.NullMarked;
