/** Behind the door: accounts, passwords, sessions, and the brakes on guessing. */
@NullMarked
package io.entrepot.identity.internal;

import org.jspecify.annotations.NullMarked;
