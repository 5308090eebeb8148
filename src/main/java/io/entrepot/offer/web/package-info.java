/** What is offered, as staff edit it. */
@NullMarked
package io.entrepot.offer.web;

import org.jspecify.annotations.NullMarked;
