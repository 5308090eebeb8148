package io.entrepot.search.internal;

import java.nio.file.Path;

/**
 * Where the index lives. Only Lucene in this process is built in; the name of the backend is a
 * setting so that a server of its own can take over without a change of code that searches.
 */
record SearchSettings(String backend, Path folder) {
    SearchSettings {
        if (!backend.equals("lucene")) {
            throw new IllegalArgumentException(
                    "entrepot.search.backend is '%s'; this build knows lucene only"
                            .formatted(backend));
        }
    }
}
