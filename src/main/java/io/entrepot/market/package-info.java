/**
 * Who buys: markets with their countries, languages, currency and rules, and the exchange rates.
 */
@NullMarked
package io.entrepot.market;

import org.jspecify.annotations.NullMarked;
