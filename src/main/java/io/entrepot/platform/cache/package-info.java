/** Small copies of what the database says, for questions that every request asks. */
@NullMarked
package io.entrepot.platform.cache;

import org.jspecify.annotations.NullMarked;
