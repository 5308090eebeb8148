/** Behind the door: what sort of shop this is, who sells, and what was set. */
@NullMarked
package io.entrepot.system.internal;

import org.jspecify.annotations.NullMarked;
