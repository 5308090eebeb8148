/**
 * How products come into the shop and leave it: proposals that go from station to station, each
 * with its checks, until they are done; the live product stays as it is meanwhile.
 */
@NullMarked
package io.entrepot.listing;

import org.jspecify.annotations.NullMarked;
