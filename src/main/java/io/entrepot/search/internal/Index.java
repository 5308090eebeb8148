package io.entrepot.search.internal;

import org.apache.lucene.util.Version;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.standalone.work.SearchIndexingPlan;

import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.util.Collection;

/** One index in one folder, open for searching and writing. */
final class Index implements AutoCloseable {
    private static final String LUCENE = Version.LATEST.toString();

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
                                AnnotatedTypeSource.fromClasses(IndexedProduct.class),
                                MethodHandles.lookup())
                        // The one mapped class is named above; reading all others takes a while.
                        .property(
                                "hibernate.search.mapping.build_missing_discovered_jandex_indexes",
                                false)
                        .property("hibernate.search.backend.type", "lucene")
                        .property("hibernate.search.backend.lucene_version", LUCENE)
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

    /** Writes the entries and removes what is gone; {@link #commit} makes it lasting. */
    void write(Collection<Entry> entries, Collection<String> gone) {
        try (SearchSession session = applied()) {
            SearchIndexingPlan plan = session.indexingPlan();
            entries.forEach(entry -> plan.addOrUpdate(new IndexedProduct(entry)));
            gone.forEach(id -> plan.delete(IndexedProduct.gone(id)));
        }
    }

    /** Returns once all that was written is on disk and visible. */
    void commit() {
        try (SearchSession session = session()) {
            session.workspace().flush();
            session.workspace().refresh();
        }
    }

    /** Adds entries that are not there yet, without waiting for the disk. */
    void add(Collection<Entry> entries) {
        try (SearchSession session = applied()) {
            SearchIndexingPlan plan = session.indexingPlan();
            entries.forEach(entry -> plan.add(new IndexedProduct(entry)));
        }
    }

    /**
     * A session whose close waits until its plan is applied and throws when it could not be, but
     * asks for no commit: a commit for every few documents would make an import wait for the disk.
     */
    private SearchSession applied() {
        return mapping.createSessionWithOptions()
                .indexingPlanSynchronizationStrategy(
                        context -> {
                            context.documentCommitStrategy(DocumentCommitStrategy.NONE);
                            context.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
                            context.indexingFutureHandler(
                                    future ->
                                            future.join()
                                                    .throwable()
                                                    .ifPresent(
                                                            failure -> {
                                                                throw new IllegalStateException(
                                                                        failure);
                                                            }));
                        })
                .build();
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
