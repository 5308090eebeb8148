package io.entrepot.search.internal;

import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.IndexObjectFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaObjectField;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The fields of the index. Titles and bodies have one for each language; attributes are strings of
 * {@code key=value} in one field, so that thousands of names don't become thousands of fields;
 * prices have a field for each market that has a price, made when the first one comes.
 */
public final class EntryBinder implements TypeBinder {
    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().useRootOnly();
        IndexSchemaElement schema = context.indexSchemaElement();
        Map<String, IndexFieldReference<String>> titles = new HashMap<>();
        Map<String, IndexFieldReference<String>> bodies = new HashMap<>();
        Stream.concat(Languages.KNOWN.stream(), Stream.of(Languages.OTHER))
                .forEach(
                        language -> {
                            titles.put(language, text(schema, Fields.title(language), language));
                            bodies.put(language, text(schema, Fields.body(language), language));
                        });
        IndexSchemaObjectField prices = schema.objectField(Fields.PRICES);
        prices.fieldTemplate(
                "by market", f -> f.asLong().sortable(Sortable.YES).aggregable(Aggregable.YES));
        context.bridge(
                IndexedProduct.class,
                new Bridge(
                        titles,
                        bodies,
                        Keywords.in(schema),
                        prices.toReference(),
                        schema.field(Fields.CREATED, f -> f.asLong().sortable(Sortable.YES))
                                .toReference(),
                        schema.field(Fields.SELLABLE, f -> f.asInteger().sortable(Sortable.YES))
                                .toReference()));
    }

    private static IndexFieldReference<String> text(
            IndexSchemaElement schema, String field, String language) {
        return schema.field(field, f -> f.asString().analyzer(Analysis.of(language)))
                .multiValued()
                .toReference();
    }

    private record Keywords(
            IndexFieldReference<String> slug,
            IndexFieldReference<String> brand,
            IndexFieldReference<String> prefix,
            IndexFieldReference<String> codes,
            IndexFieldReference<String> categories,
            IndexFieldReference<String> facets,
            IndexFieldReference<String> attributes) {
        static Keywords in(IndexSchemaElement schema) {
            return new Keywords(
                    schema.field(
                                    Fields.SLUG,
                                    f ->
                                            f.asString()
                                                    .searchable(Searchable.NO)
                                                    .projectable(Projectable.YES))
                            .toReference(),
                    schema.field(Fields.BRAND, f -> f.asString().aggregable(Aggregable.YES))
                            .toReference(),
                    schema.field(
                                    Fields.PREFIX,
                                    f ->
                                            f.asString()
                                                    .analyzer(Analysis.PREFIX)
                                                    .searchAnalyzer(Analysis.WORDS)
                                                    .norms(Norms.NO))
                            .multiValued()
                            .toReference(),
                    schema.field(Fields.CODES, f -> f.asString().normalizer(Analysis.CODE))
                            .multiValued()
                            .toReference(),
                    schema.field(Fields.CATEGORIES, f -> f.asString().aggregable(Aggregable.YES))
                            .multiValued()
                            .toReference(),
                    schema.field(Fields.FACETS, f -> f.asString().aggregable(Aggregable.YES))
                            .multiValued()
                            .toReference(),
                    schema.field(Fields.ATTRIBUTES, f -> f.asString().analyzer(Analysis.WORDS))
                            .multiValued()
                            .toReference());
        }
    }

    private record Bridge(
            Map<String, IndexFieldReference<String>> titles,
            Map<String, IndexFieldReference<String>> bodies,
            Keywords keywords,
            IndexObjectFieldReference prices,
            IndexFieldReference<Long> created,
            IndexFieldReference<Integer> sellable)
            implements TypeBridge<IndexedProduct> {
        @Override
        public void write(
                DocumentElement target, IndexedProduct product, TypeBridgeWriteContext context) {
            Entry entry = product.entry();
            if (entry == null) {
                return;
            }
            texts(target, entry);
            target.addValue(keywords.slug(), entry.slug());
            add(target, keywords.brand(), entry.brand());
            entry.codes().forEach(code -> target.addValue(keywords.codes(), code));
            entry.categories().forEach(slug -> target.addValue(keywords.categories(), slug));
            entry.facets().forEach(facet -> target.addValue(keywords.facets(), facet));
            entry.attributes().forEach(text -> target.addValue(keywords.attributes(), text));
            target.addValue(created, entry.createdMillis());
            target.addValue(sellable, entry.sellable() ? 1 : 0);
            DocumentElement byMarket = target.addObject(prices);
            entry.prices().forEach(byMarket::addValue);
        }

        private void texts(DocumentElement target, Entry entry) {
            entry.titles()
                    .forEach(
                            (language, title) -> {
                                add(target, titles.get(language), title);
                                target.addValue(keywords.prefix(), title);
                            });
            entry.bodies().forEach((language, body) -> add(target, bodies.get(language), body));
        }

        private static void add(
                DocumentElement target,
                @Nullable IndexFieldReference<String> field,
                @Nullable String value) {
            if (field != null && value != null) {
                target.addValue(field, value);
            }
        }
    }
}
