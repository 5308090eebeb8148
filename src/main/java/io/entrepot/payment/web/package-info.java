/** The payment module's controllers. */
@NullMarked
package io.entrepot.payment.web;

import org.jspecify.annotations.NullMarked;
