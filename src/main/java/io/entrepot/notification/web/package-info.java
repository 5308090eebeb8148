/** The mails that staff can look at. */
@NullMarked
package io.entrepot.notification.web;

import org.jspecify.annotations.NullMarked;
