/** The mail outbox: written with its cause, sent by SMTP or kept and shown. */
@NullMarked
package io.entrepot.platform.mail;

import org.jspecify.annotations.NullMarked;
