/** The wall of the feeds. */
@NullMarked
package io.entrepot.feed.internal;

import org.jspecify.annotations.NullMarked;
