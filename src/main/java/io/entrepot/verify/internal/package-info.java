/** The invariants as files of SQL, and the snapshot they are checked in. */
@NullMarked
package io.entrepot.verify.internal;

import org.jspecify.annotations.NullMarked;
