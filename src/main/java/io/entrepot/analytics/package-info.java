/** How the shop is doing: small facts of orders, summed by day, and the dashboard made of them. */
@NullMarked
package io.entrepot.analytics;

import org.jspecify.annotations.NullMarked;
