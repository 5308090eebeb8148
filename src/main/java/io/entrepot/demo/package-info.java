/**
 * The demo shop: reads the content that travels in the jar and loads it through the doors, as an
 * operator would. Doing it twice changes nothing, so a load that was cut off is simply done again.
 */
@NullMarked
package io.entrepot.demo;

import org.jspecify.annotations.NullMarked;
