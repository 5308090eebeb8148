/** Doors between modules: every call counts as remote, whether it is or not. */
@NullMarked
package io.entrepot.platform.door;

import org.jspecify.annotations.NullMarked;
