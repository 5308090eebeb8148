/**
 * How long rows are kept that were needed once. What is still needed is never a question of age:
 * each module says itself which of its rows may go.
 */
@NullMarked
package io.entrepot.platform.keep;

import org.jspecify.annotations.NullMarked;
