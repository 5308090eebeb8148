/** Stock in the console. */
@NullMarked
package io.entrepot.inventory.web;

import org.jspecify.annotations.NullMarked;
