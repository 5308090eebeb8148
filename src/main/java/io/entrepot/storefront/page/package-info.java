/** What the templates of the public pages are given: everything said, nothing left to work out. */
@NullMarked
package io.entrepot.storefront.page;

import org.jspecify.annotations.NullMarked;
