package io.entrepot.listing.internal;

import io.entrepot.catalog.Publication;
import io.entrepot.listing.Finding;
import io.entrepot.listing.Leaving;
import io.entrepot.offer.ProductForm;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;

/** How proposals are kept in columns of type jsonb. */
final class Json {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();
    private static final TypeReference<List<Publication>> PUBLICATIONS = new TypeReference<>() {};
    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};

    private Json() {}

    static @Nullable String write(@Nullable Object value) {
        return value == null ? null : MAPPER.writeValueAsString(value);
    }

    static ProductForm form(String json) {
        return MAPPER.readValue(json, ProductForm.class);
    }

    static @Nullable Leaving leaving(@Nullable String json) {
        return json == null ? null : MAPPER.readValue(json, Leaving.class);
    }

    static List<Publication> publications(String json) {
        return MAPPER.readValue(json, PUBLICATIONS);
    }

    static List<Finding> findings(String json) {
        return MAPPER.readValue(json, FINDINGS);
    }
}
