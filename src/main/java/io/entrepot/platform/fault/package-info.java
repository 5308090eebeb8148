/** Places where a test may let the process die, to prove that nothing is lost there. */
@NullMarked
package io.entrepot.platform.fault;

import org.jspecify.annotations.NullMarked;
