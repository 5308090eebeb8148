/** What every list of the console is made of: conditions, totals, keys, files and bulk answers. */
@NullMarked
package io.entrepot.platform.list;

import org.jspecify.annotations.NullMarked;
