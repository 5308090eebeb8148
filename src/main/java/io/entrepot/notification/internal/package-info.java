/** Writes the mails. */
@NullMarked
package io.entrepot.notification.internal;

import org.jspecify.annotations.NullMarked;
