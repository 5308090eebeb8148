/** What the templates of mails are given. */
@NullMarked
package io.entrepot.notification.page;

import org.jspecify.annotations.NullMarked;
