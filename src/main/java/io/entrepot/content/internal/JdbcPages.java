package io.entrepot.content.internal;

import io.entrepot.content.FindPages;
import io.entrepot.content.FoundPages;
import io.entrepot.content.PageCards;
import io.entrepot.content.PageDraft;
import io.entrepot.content.PageKind;
import io.entrepot.content.PagesQuery;
import io.entrepot.content.PublishPage;
import io.entrepot.content.SavePage;
import io.entrepot.content.WithdrawPage;
import io.entrepot.platform.json.Json;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows in PostgreSQL. */
@Repository
class JdbcPages implements Pages {
    private final JdbcClient jdbc;

    JdbcPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Published> published(PageKind kind, String slug) {
        return jdbc.sql("select * from content.page where kind = ? and slug = ?")
                .params(kind.name(), slug)
                .query(
                        (row, n) ->
                                new Published(
                                        PageRows.draft(row),
                                        row.getString("published_picture"),
                                        PageRows.texts(row.getString("published_texts"))))
                .optional();
    }

    /** Bodies are long, and a list shows none. */
    @Override
    public List<PageCards.Card> published(PagesQuery query) {
        return jdbc.sql(
                        """
                        select id, slug, published_picture, published_at,
                            (select jsonb_object_agg(key, value || jsonb_build_object(
                                'body', left(btrim(value ->> 'body'), 1)))
                                from jsonb_each(published_texts)) as texts
                        from content.page
                        where kind = :kind and state = 'PUBLISHED'
                            and (:after::uuid is null or (published_at, id) < (
                                select published_at, id from content.page where id = :after))
                        order by published_at desc, id desc
                        limit :limit
                        """)
                .param("kind", query.kind().name())
                .param("after", query.after())
                .param("limit", query.limit())
                .query((row, n) -> PageRows.card(row, query.language()))
                .list();
    }

    @Override
    public List<FoundPages.Row> find(FindPages query) {
        return jdbc.sql(
                        """
                        select * from content.page
                        where (:kind::text is null or kind = :kind)
                            and (:state::text is null or state = :state)
                            and (:text::text is null or slug ilike :text or exists (
                                select from jsonb_each(texts) where value ->> 'title' ilike :text))
                            and (:after::uuid is null or (changed_at, id) < (
                                select changed_at, id from content.page where id = :after))
                        order by changed_at desc, id desc
                        limit :limit
                        """)
                .param("kind", query.kind() == null ? null : query.kind().name())
                .param("state", query.state() == null ? null : query.state().name())
                .param("text", query.text() == null ? null : PageRows.containing(query.text()))
                .param("after", query.after())
                .param("limit", query.limit())
                .query((row, n) -> PageRows.found(PageRows.draft(row)))
                .list();
    }

    @Override
    public Optional<PageDraft> draft(UUID id) {
        return one("select * from content.page where id = ?", id);
    }

    @Override
    public Optional<PageDraft> lock(UUID id) {
        return one("select * from content.page where id = ? for update", id);
    }

    private Optional<PageDraft> one(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query((row, n) -> PageRows.draft(row)).optional();
    }

    @Override
    public boolean insert(SavePage page) {
        return jdbc.sql(
                                """
                                insert into content.page
                                    (id, kind, slug, picture, texts, state, version, changed_by)
                                values (?, ?, ?, ?, ?::jsonb, 'DRAFT', 1, ?)
                                on conflict do nothing
                                """)
                        .params(
                                Arrays.asList(
                                        page.id(),
                                        page.kind().name(),
                                        page.slug(),
                                        page.picture(),
                                        Json.LENIENT.writeValueAsString(page.texts()),
                                        page.actor().toString()))
                        .update()
                == 1;
    }

    @Override
    public boolean update(SavePage page) {
        if (taken(page)) {
            return false;
        }
        try {
            jdbc.sql(
                            """
                            update content.page
                            set kind = ?, slug = ?, picture = ?, texts = ?::jsonb,
                                version = version + 1, changed_at = now(), changed_by = ?
                            where id = ? and version = ?
                            """)
                    .params(
                            Arrays.asList(
                                    page.kind().name(),
                                    page.slug(),
                                    page.picture(),
                                    Json.LENIENT.writeValueAsString(page.texts()),
                                    page.actor().toString(),
                                    page.id(),
                                    page.version()))
                    .update();
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    private boolean taken(SavePage page) {
        return jdbc.sql(
                        "select exists (select from content.page"
                                + " where kind = ? and slug = ? and id <> ?)")
                .params(page.kind().name(), page.slug(), page.id())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void publish(PublishPage command) {
        jdbc.sql(
                        """
                        update content.page
                        set state = 'PUBLISHED', published_picture = picture,
                            published_texts = texts,
                            published_version = version, published_by = :by,
                            published_at = coalesce(:at, published_at, now()),
                            revised_at = coalesce(:at, now())
                        where id = :id and version = :version
                        """)
                .param("by", command.actor().toString())
                .param("at", command.at() == null ? null : Timestamp.from(command.at()))
                .param("id", command.id())
                .param("version", command.version())
                .update();
    }

    @Override
    public void withdraw(WithdrawPage command) {
        jdbc.sql("update content.page set state = 'WITHDRAWN' where id = ? and version = ?")
                .params(command.id(), command.version())
                .update();
    }
}
