/** What every request shares: problems, strict JSON, idempotency keys, permissions. */
@NullMarked
package io.entrepot.platform.web;

import org.jspecify.annotations.NullMarked;
