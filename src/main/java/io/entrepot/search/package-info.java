/** The product index: words, prefixes, typos and facets. */
@NullMarked
package io.entrepot.search;

import org.jspecify.annotations.NullMarked;
