/** Which modules this process runs. */
@NullMarked
package io.entrepot.platform.roles;

import org.jspecify.annotations.NullMarked;
