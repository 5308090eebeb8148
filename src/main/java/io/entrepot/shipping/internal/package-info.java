/** Behind the door: the calculator of tariffs, waybill numbers, shipments and their lifecycle. */
@NullMarked
package io.entrepot.shipping.internal;

import org.jspecify.annotations.NullMarked;
