/** Services, zones, weight tables, shipments and their tracking. */
@NullMarked
package io.entrepot.shipping;

import org.jspecify.annotations.NullMarked;
