package io.entrepot.platform.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

import java.lang.reflect.Constructor;
import java.util.Collection;
import java.util.Map;

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

    /**
     * Refuses what a caller of the public API may have mistyped, instead of guessing what was
     * meant.
     */
    public static void strict(JsonMapper.Builder builder) {
        builder.annotationIntrospector(new WholeRequests())
                .withCoercionConfig(
                        LogicalType.Textual,
                        text ->
                                text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                        .setCoercion(
                                                CoercionInputShape.Boolean, CoercionAction.Fail))
                .enable(MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
    }

    /** Names the cases of our sealed interfaces without an annotation on each of them. */
    private static class SealedResults extends JacksonAnnotationIntrospector {
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

    /**
     * What a request record does not call nullable must be there, and must not be null. Lists that
     * are left out of what modules share are empty; the records see to that.
     */
    private static final class WholeRequests extends SealedResults {
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
            return isNeeded(member) ? Boolean.TRUE : super.hasRequiredMarker(config, member);
        }

        @Override
        public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
            return annotated instanceof AnnotatedMember member && isNeeded(member)
                    ? JsonSetter.Value.forValueNulls(Nulls.FAIL)
                    : super.findSetterInfo(config, annotated);
        }

        private static boolean isNeeded(AnnotatedMember member) {
            return member instanceof AnnotatedParameter parameter
                    && parameter.getOwner().getAnnotated() instanceof Constructor<?> constructor
                    && constructor.getDeclaringClass().isRecord()
                    && isAsked(constructor.getDeclaringClass().getName(), parameter.getRawType())
                    && !constructor.getAnnotatedParameterTypes()[parameter.getIndex()]
                            .isAnnotationPresent(Nullable.class);
        }

        private static boolean isAsked(String record, Class<?> type) {
            boolean many =
                    Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
            return record.matches("io\\.entrepot\\..*web\\..*")
                    || (record.startsWith("io.entrepot.") && !many);
        }
    }
}
