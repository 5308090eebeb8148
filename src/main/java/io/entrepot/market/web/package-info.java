/** Markets over HTTP. */
@NullMarked
package io.entrepot.market.web;

import org.jspecify.annotations.NullMarked;
