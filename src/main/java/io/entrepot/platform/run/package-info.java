/**
 * The process as its operator sees it: who owns the run-time folder, what it tells while it works,
 * which chores it can be asked to do, and the sentence it dies with.
 */
@NullMarked
@NamedInterface("run")
package io.entrepot.platform.run;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
