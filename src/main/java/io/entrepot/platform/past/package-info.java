/** Leave to write a past that was not lived: the demo's, and nobody else's. */
@NullMarked
package io.entrepot.platform.past;

import org.jspecify.annotations.NullMarked;
