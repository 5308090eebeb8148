/**
 * What it costs, in law, to bring goods over a border, and whether they may cross it at all.
 *
 * <p>The module is a calculator: it is handed facts (destination, lines, freight, rates of
 * exchange) and answers from an immutable snapshot of dated rules. It looks nothing up elsewhere
 * and keeps no customer data.
 */
@NullMarked
package io.entrepot.customs;

import org.jspecify.annotations.NullMarked;
