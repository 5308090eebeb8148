/** Signing in and out, over HTTP. */
@NullMarked
package io.entrepot.identity.web;

import org.jspecify.annotations.NullMarked;
