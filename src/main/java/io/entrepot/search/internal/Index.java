package io.entrepot.search.internal;

import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.standalone.work.SearchIndexer;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** One index in one folder, open for searching and writing. */
final class Index implements AutoCloseable {
    private final Path folder;
    private final CloseableSearchMapping mapping;

    private Index(Path folder, CloseableSearchMapping mapping) {
        this.folder = folder;
        this.mapping = mapping;
    }

    static Index open(Path folder) {
        return new Index(
                folder,
                SearchMapping.builder(
                                org.hibernate.search.mapper.pojo.mapping.definition.annotation
                                        .AnnotatedTypeSource.fromClasses(IndexedProduct.class),
                                java.lang.invoke.MethodHandles.lookup())
                        .property("hibernate.search.backend.type", "lucene")
                        .property(
                                "hibernate.search.backend.lucene_version",
                                org.apache.lucene.util.Version.LATEST.toString())
                        .property("hibernate.search.backend.directory.root", folder.toString())
                        .property(
                                "hibernate.search.backend.analysis.configurer",
                                "constructor:" + Analysis.class.getName())
                        .build());
    }

    Path folder() {
        return folder;
    }

    SearchSession session() {
        return mapping.createSession();
    }

    /**
     * Writes the entries, removes what is gone, and returns once all of it is on disk and visible.
     */
    void write(Collection<Entry> entries, Collection<String> gone) {
        try (SearchSession session = session()) {
            SearchIndexer indexer = session.indexer();
            List<CompletableFuture<?>> works = new java.util.ArrayList<>();
            entries.forEach(
                    entry ->
                            works.add(
                                    indexer.addOrUpdate(new IndexedProduct(entry))
                                            .toCompletableFuture()));
            gone.forEach(
                    id -> works.add(indexer.delete(IndexedProduct.gone(id)).toCompletableFuture()));
            works.forEach(CompletableFuture::join);
            session.workspace().flush();
            session.workspace().refresh();
        }
    }

    /** Adds entries that are not there yet, without waiting for the disk. */
    void add(Collection<Entry> entries) {
        try (SearchSession session = session()) {
            SearchIndexer indexer = session.indexer();
            List<CompletableFuture<?>> works =
                    entries.stream()
                            .<CompletableFuture<?>>map(
                                    entry ->
                                            indexer.add(new IndexedProduct(entry))
                                                    .toCompletableFuture())
                            .toList();
            works.forEach(CompletableFuture::join);
        }
    }

    void settle() {
        try (SearchSession session = session()) {
            session.workspace().mergeSegments();
            session.workspace().flush();
            session.workspace().refresh();
        }
    }

    @Override
    public void close() {
        mapping.close();
    }
}
