/** The dashboard over HTTP. */
@NullMarked
package io.entrepot.analytics.web;

import org.jspecify.annotations.NullMarked;
