/** Behind the door: drafts and what was published of them, and Markdown made safe to show. */
@NullMarked
package io.entrepot.content.internal;

import org.jspecify.annotations.NullMarked;
