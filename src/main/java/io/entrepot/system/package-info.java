/** Settings of the shop and the audit log as staff see it. */
@NullMarked
package io.entrepot.system;

import org.jspecify.annotations.NullMarked;
