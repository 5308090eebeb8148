package io.entrepot.platform.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/**
 * The lenient mapper, for what our own processes and outside providers say: unknown members are
 * skipped, and cases of sealed results carry their name in a member {@code type}.
 */
public final class Json {
    public static final JsonMapper LENIENT =
            JsonMapper.builder()
                    .annotationIntrospector(new SealedResults())
                    .enable(MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    private Json() {}

    /** Refuses what a caller of the public API may have mistyped, instead of guessing what was meant. */
    public static void strict(JsonMapper.Builder builder) {
        builder.annotationIntrospector(new SealedResults())
                .enable(MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
    }

    /** Names the cases of our sealed interfaces without an annotation on each of them. */
    private static final class SealedResults extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(
                MapperConfig<?> config, Annotated annotated) {
            Class<?> type = annotated.getRawType();
            if (annotated.getAnnotated() instanceof Class<?>
                    && type.isSealed()
                    && type.getName().startsWith("io.entrepot.")) {
                return JsonTypeInfo.Value.construct(
                        JsonTypeInfo.Id.SIMPLE_NAME,
                        JsonTypeInfo.As.PROPERTY,
                        "type",
                        null,
                        false,
                        true);
            }
            return super.findPolymorphicTypeInfo(config, annotated);
        }
    }
}
