/** What inventory asks of modules above it. */
@NullMarked
@NamedInterface("spi")
package io.entrepot.inventory.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
