/** Behind the door of risk. */
@NullMarked
package io.entrepot.risk.internal;

import org.jspecify.annotations.NullMarked;
