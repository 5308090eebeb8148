/** Entrepot, a platform for cross-border shops. The modules are the packages below this one. */
@NullMarked
package io.entrepot;

import org.jspecify.annotations.NullMarked;
