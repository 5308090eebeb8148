/**
 * Bank transfers as a provider of our own: references, statements as banks write them, and who paid
 * what.
 */
@NullMarked
package io.entrepot.payment.internal.transfer;

import org.jspecify.annotations.NullMarked;
