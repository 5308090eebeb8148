/** Messages of one ICU catalogue, and money, dates and numbers in the reader's language. */
@NullMarked
package io.entrepot.platform.text;

import org.jspecify.annotations.NullMarked;
