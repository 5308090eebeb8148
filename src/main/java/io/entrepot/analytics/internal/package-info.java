/** Listens, keeps the facts, and adds them up. */
@NullMarked
package io.entrepot.analytics.internal;

import org.jspecify.annotations.NullMarked;
