/** Pages, articles and the home page for staff, over HTTP. */
@NullMarked
package io.entrepot.content.web;

import org.jspecify.annotations.NullMarked;
