/**
 * How text becomes words: the same for what is indexed and for what is asked, and the same whatever
 * keeps the index. It knows nothing of products.
 */
@NullMarked
package io.entrepot.search.internal.words;

import org.jspecify.annotations.NullMarked;
