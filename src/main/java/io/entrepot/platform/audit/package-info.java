/** Who changed what, written in the transaction that changes it. */
@NullMarked
package io.entrepot.platform.audit;

import org.jspecify.annotations.NullMarked;
