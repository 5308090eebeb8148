/** Renders the templates that the build compiled: pages as UTF-8 bytes, mails as text. */
@NullMarked
package io.entrepot.platform.page;

import org.jspecify.annotations.NullMarked;
