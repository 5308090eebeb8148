/**
 * What buyers say of products, to be read: ratings for cards and product pages, reviews in pages.
 * How reviews are asked for, written, checked and answered comes with the later module, behind this
 * same door.
 */
@NullMarked
package io.entrepot.review;

import org.jspecify.annotations.NullMarked;
