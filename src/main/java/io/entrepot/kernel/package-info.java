/**
 * The words every module shares: money, ids, lifecycles, events and refusals. It knows no framework
 * beyond the annotations on its records, and no module.
 */
@NullMarked
package io.entrepot.kernel;

import org.jspecify.annotations.NullMarked;
