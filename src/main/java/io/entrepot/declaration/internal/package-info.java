/** Behind the door of customs papers. */
@NullMarked
package io.entrepot.declaration.internal;

import org.jspecify.annotations.NullMarked;
