/** The two JSON mappers: strict for public requests, lenient for doors, events and providers. */
@NullMarked
package io.entrepot.platform.json;

import org.jspecify.annotations.NullMarked;
