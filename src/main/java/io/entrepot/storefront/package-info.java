/** The public pages: home, category, product, search, cart, order tracking. */
@NullMarked
package io.entrepot.storefront;

import org.jspecify.annotations.NullMarked;
