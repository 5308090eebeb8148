package io.entrepot.search.internal;

import org.hibernate.search.engine.backend.analysis.AnalyzerNames;
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

/**
 * The fields of the index. Titles and bodies have one for each language, and all text comes as
 * words between blanks, so an index takes nothing apart by itself; attributes are strings of {@code
 * key=value} in one field, so that thousands of names don't become thousands of fields; prices have
 * a field for each market that has a price, made when the first one comes.
 */
public final class EntryBinder implements TypeBinder {
    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().useRootOnly();
        IndexSchemaElement schema = context.indexSchemaElement();
        Map<String, IndexFieldReference<String>> titles = new HashMap<>();
        Map<String, IndexFieldReference<String>> bodies = new HashMap<>();
        Languages.all()
                .forEach(
                        language -> {
                            titles.put(language, text(schema, Fields.title(language), Norms.YES));
                            bodies.put(language, text(schema, Fields.body(language), Norms.YES));
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
            IndexSchemaElement schema, String field, Norms norms) {
        return schema.field(
                        field, f -> f.asString().analyzer(AnalyzerNames.WHITESPACE).norms(norms))
                .toReference();
    }

    private static IndexFieldReference<String> keywords(IndexSchemaElement schema, String field) {
        return schema.field(field, f -> f.asString()).multiValued().toReference();
    }

    private static IndexFieldReference<String> counted(IndexSchemaElement schema, String field) {
        return schema.field(field, f -> f.asString().aggregable(Aggregable.YES))
                .multiValued()
                .toReference();
    }

    private record Keywords(
            IndexFieldReference<String> slug,
            IndexFieldReference<String> brand,
            IndexFieldReference<String> brandWords,
            IndexFieldReference<String> attributes,
            IndexFieldReference<String> prefixes,
            IndexFieldReference<String> joined,
            IndexFieldReference<String> heads,
            IndexFieldReference<String> known,
            IndexFieldReference<String> codes,
            IndexFieldReference<String> categories,
            IndexFieldReference<String> facets) {
        static Keywords in(IndexSchemaElement schema) {
            return new Keywords(
                    schema.field(
                                    Fields.SLUG,
                                    f ->
                                            f.asString()
                                                    .searchable(Searchable.NO)
                                                    .sortable(Sortable.YES)
                                                    .projectable(Projectable.YES))
                            .toReference(),
                    schema.field(Fields.BRAND, f -> f.asString().aggregable(Aggregable.YES))
                            .toReference(),
                    text(schema, Fields.BRAND_WORDS, Norms.YES),
                    text(schema, Fields.ATTRIBUTES, Norms.NO),
                    text(schema, Fields.PREFIX, Norms.NO),
                    text(schema, Fields.JOINED, Norms.NO),
                    counted(schema, Fields.HEADS),
                    counted(schema, Fields.KNOWN),
                    keywords(schema, Fields.CODES),
                    counted(schema, Fields.CATEGORIES),
                    counted(schema, Fields.FACETS));
        }

        void write(DocumentElement target, Entry entry) {
            target.addValue(slug, entry.slug());
            if (entry.brand() != null) {
                target.addValue(brand, entry.brand());
            }
            target.addValue(brandWords, entry.brandWords());
            target.addValue(attributes, entry.attributes());
            target.addValue(prefixes, entry.prefixes());
            target.addValue(joined, entry.joined());
            entry.heads().forEach(head -> target.addValue(heads, head));
            entry.known().forEach(word -> target.addValue(known, word));
            entry.codes().forEach(code -> target.addValue(codes, code));
            entry.categories().forEach(category -> target.addValue(categories, category));
            entry.facets().forEach(facet -> target.addValue(facets, facet));
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
            keywords.write(target, entry);
            entry.titles().forEach((language, text) -> add(target, titles.get(language), text));
            entry.bodies().forEach((language, text) -> add(target, bodies.get(language), text));
            target.addValue(created, entry.createdMillis());
            target.addValue(sellable, entry.sellable() ? 1 : 0);
            DocumentElement byMarket = target.addObject(prices);
            entry.prices().forEach(byMarket::addValue);
        }

        private static void add(
                DocumentElement target, @Nullable IndexFieldReference<String> field, String text) {
            if (field != null) {
                target.addValue(field, text);
            }
        }
    }
}
