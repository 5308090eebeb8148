package io.entrepot.platform.postgres;

import java.util.List;

/**
 * The modules that this process runs, by name; only their schemas are migrated. The answer must not
 * need the database, because it is asked before there is one.
 */
@FunctionalInterface
public interface ActiveModules {
    List<String> names();
}
