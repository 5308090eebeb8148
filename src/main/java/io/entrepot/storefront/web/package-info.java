/**
 * The addresses of the public pages and what fills them. It asks the doors of other modules, keeps
 * what many readers share for a short while, and keeps nothing personal.
 */
@NullMarked
package io.entrepot.storefront.web;

import org.jspecify.annotations.NullMarked;
