/** The books in the console. */
@NullMarked
package io.entrepot.settlement.web;

import org.jspecify.annotations.NullMarked;
