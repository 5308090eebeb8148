/**
 * What the shop says rather than sells: articles, help, legal texts, and the blocks of its home
 * page. Staff write drafts in several languages and publish them; readers see what was published,
 * in the nearest language there is.
 */
@NullMarked
package io.entrepot.content;

import org.jspecify.annotations.NullMarked;
