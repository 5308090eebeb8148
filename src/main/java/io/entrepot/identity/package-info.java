/** Staff accounts, sessions, roles and permissions; the first-run set-up link. */
@NullMarked
package io.entrepot.identity;

import org.jspecify.annotations.NullMarked;
