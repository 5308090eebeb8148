package io.entrepot.search.internal;

import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.jspecify.annotations.Nullable;

/** What Hibernate Search is handed: the id, and the entry that the bridge writes out. */
@SearchEntity(name = "product")
@Indexed(index = "product")
@TypeBinding(binder = @TypeBinderRef(type = EntryBinder.class))
final class IndexedProduct {
    @DocumentId private final String id;
    private final @Nullable Entry entry;

    IndexedProduct(Entry entry) {
        this.id = entry.id();
        this.entry = entry;
    }

    private IndexedProduct(String id) {
        this.id = id;
        this.entry = null;
    }

    /** Names a document that shall go. */
    static IndexedProduct gone(String id) {
        return new IndexedProduct(id);
    }

    String id() {
        return id;
    }

    @Nullable Entry entry() {
        return entry;
    }
}
