package io.entrepot.search.internal;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a query says: its words with all that may stand for them, the kind of thing it is after as
 * phrases from narrow to wide, the brand it names.
 *
 * @param code the whole text as a part number
 * @param kinds head phrases with their language in front, the narrowest first; none when unclear
 */
record Reading(String code, List<Slot> slots, List<List<String>> kinds, @Nullable String brand) {
    boolean isEmpty() {
        return slots.isEmpty();
    }
}
