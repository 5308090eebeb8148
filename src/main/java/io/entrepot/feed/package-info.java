/**
 * Supplier feeds: files of somebody else's products, read line by line, mapped to ours and handed
 * to the catalogue and the price lists.
 */
@NullMarked
package io.entrepot.feed;

import org.jspecify.annotations.NullMarked;
