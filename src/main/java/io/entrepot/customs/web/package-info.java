/** Landed cost and the rule book over HTTP. */
@NullMarked
package io.entrepot.customs.web;

import org.jspecify.annotations.NullMarked;
