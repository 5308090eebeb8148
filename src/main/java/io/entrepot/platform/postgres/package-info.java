/**
 * PostgreSQL for the whole program: the embedded server that loses nothing, or the outside server
 * that the operator names, and the migrations of every module that this process runs.
 */
@NullMarked
@NamedInterface("postgres")
package io.entrepot.platform.postgres;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
