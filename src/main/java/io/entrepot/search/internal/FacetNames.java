package io.entrepot.search.internal;

import io.entrepot.catalog.Attribute;
import io.entrepot.kernel.Wording;

import org.springframework.stereotype.Component;

import java.util.Locale;

/** What facets and their values are called. */
@Component
final class FacetNames {
    private final Surroundings surroundings;

    FacetNames(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** A key without a name of its own is made readable. */
    String name(String key, String language) {
        Attribute attribute = surroundings.attributes().get(key);
        if (attribute != null) {
            return Wording.pick(attribute.names(), language, key);
        }
        String words = key.replaceAll("_+", " ").strip();
        return words.isEmpty()
                ? key
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The value in words; yes and no are left to whoever shows them. */
    String label(String key, String value, String language) {
        Attribute attribute = surroundings.attributes().get(key);
        if (attribute != null) {
            for (Attribute.Choice choice : attribute.choices()) {
                if (choice.code().equals(value)) {
                    return Wording.pick(choice.names(), language, value);
                }
            }
        }
        return switch (value) {
            case "true" -> "yes";
            case "false" -> "no";
            default -> value;
        };
    }
}
