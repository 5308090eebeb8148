/** Mails that tell the shopper what happened, in the shopper's language. */
@NullMarked
package io.entrepot.notification;

import org.jspecify.annotations.NullMarked;
