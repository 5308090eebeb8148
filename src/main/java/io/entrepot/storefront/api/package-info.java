/**
 * The public interface to what is for sale: cached product documents, availability, listings,
 * search.
 */
@NullMarked
package io.entrepot.storefront.api;

import org.jspecify.annotations.NullMarked;
