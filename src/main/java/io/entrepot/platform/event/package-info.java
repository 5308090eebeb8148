/** The event log: facts written in the transaction that causes them, told after commit. */
@NullMarked
package io.entrepot.platform.event;

import org.jspecify.annotations.NullMarked;
