/** The HTTP face of the risk module. */
@NullMarked
package io.entrepot.risk.web;

import org.jspecify.annotations.NullMarked;
