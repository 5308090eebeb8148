/** Orders and their five lifecycles, from pending to delivered. */
@NullMarked
package io.entrepot.order;

import org.jspecify.annotations.NullMarked;
