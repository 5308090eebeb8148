/** Categories, products, variants, their attributes and the state of their listing. */
@NullMarked
package io.entrepot.catalog;

import org.jspecify.annotations.NullMarked;
