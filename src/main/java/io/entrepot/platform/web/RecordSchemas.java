package io.entrepot.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Describes records by the rules that the JSON mapper follows: what isn't {@code @Nullable} is
 * always there, and a case of a sealed interface says its name in a member {@code type}.
 */
final class RecordSchemas extends ModelResolver {
    private static final String TYPE = "type";
    private static final String TEXT = "string";
    private static final String NOTHING = "null";

    RecordSchemas() {
        super(Json31.mapper(), new SchemaNames());
        openapi31(true);
    }

    static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("io.entrepot.");
    }

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> next) {
        Class<?> raw = _mapper.constructType(type.getType()).getRawClass();
        if (raw == Currency.class) {
            return of(TEXT);
        }
        if (isOurs(raw) && raw.isInterface() && raw.isSealed()) {
            return oneOfItsCases(raw, context);
        }
        Schema<?> schema = super.resolve(type, context, next);
        Schema<?> model = context.getDefinedModels().get(nameOf(raw));
        if (isOurs(raw) && raw.isRecord() && model != null) {
            complete(model, raw);
        }
        return schema;
    }

    private String nameOf(Class<?> type) {
        return _typeNameResolver.nameForType(_mapper.constructType(type));
    }

    private Schema<?> oneOfItsCases(Class<?> sealed, ModelConverterContext context) {
        String name = nameOf(sealed);
        if (!context.getDefinedModels().containsKey(name)) {
            Schema<?> cases = new JsonSchema();
            context.defineModel(name, cases, sealed, null);
            for (Class<?> each : sealed.getPermittedSubclasses()) {
                cases.addOneOfItem(context.resolve(new AnnotatedType(each).resolveAsRef(true)));
            }
        }
        return new JsonSchema().$ref(name);
    }

    private static void complete(Schema<?> model, Class<?> record) {
        model.addType("object");
        Set<String> required = new TreeSet<>();
        Set<String> members = new HashSet<>();
        if (isCase(record)) {
            Schema<Object> name = of(TEXT);
            name.setEnum(List.of(record.getSimpleName()));
            model.addProperty(TYPE, name);
            members.add(TYPE);
            required.add(TYPE);
        }
        members(record)
                .forEach(
                        member -> {
                            members.add(member.getName());
                            if (!isNullable(member)) {
                                required.add(member.getName());
                            } else if (!isLeftOut(member)) {
                                model.getProperties()
                                        .computeIfPresent(
                                                member.getName(), (same, schema) -> orNull(schema));
                            }
                        });
        if (model.getProperties() != null) {
            model.getProperties().keySet().retainAll(members);
        }
        model.setRequired(required.isEmpty() ? null : List.copyOf(required));
    }

    private static Stream<RecordComponent> members(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .flatMap(
                        component ->
                                component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                                        ? members(component.getType())
                                        : Stream.of(component));
    }

    private static boolean isNullable(RecordComponent member) {
        return member.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** Whether nothing is said by leaving the member out, rather than by a null. */
    private static boolean isLeftOut(RecordComponent member) {
        JsonInclude said = member.getDeclaringRecord().getAnnotation(JsonInclude.class);
        return said != null && said.value() == JsonInclude.Include.NON_NULL;
    }

    private static boolean isCase(Class<?> record) {
        return Arrays.stream(record.getInterfaces())
                .anyMatch(each -> isOurs(each) && each.isSealed());
    }

    private static Schema<?> orNull(Schema<?> schema) {
        if (schema.get$ref() != null) {
            return new JsonSchema().oneOf(List.of(schema, of(NOTHING)));
        }
        if (schema.getTypes() != null
                && schema.getTypes().add(NOTHING)
                && schema.getEnum() != null) {
            schema.addEnumItemObject(null);
        }
        return schema;
    }

    private static Schema<Object> of(String type) {
        Schema<Object> schema = new JsonSchema();
        schema.addType(type);
        return schema;
    }
}
