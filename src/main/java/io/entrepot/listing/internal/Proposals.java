package io.entrepot.listing.internal;

import io.entrepot.catalog.Publication;
import io.entrepot.kernel.Refusal;
import io.entrepot.listing.Finding;
import io.entrepot.listing.Proposal;
import io.entrepot.listing.ProposalKind;
import io.entrepot.listing.Stage;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Proposals in PostgreSQL. A step is a conditional update with a row that tells of it. */
@Component
final class Proposals {
    private final JdbcClient jdbc;

    Proposals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Stored require(UUID id) {
        return jdbc.sql("select * from listing.proposal where id = ?")
                .param(id)
                .query(Proposals::stored)
                .optional()
                .orElseThrow(() -> Refusal.notFound("proposal"));
    }

    Optional<Stored> openOf(UUID product) {
        return jdbc.sql(
                        """
                        select * from listing.proposal
                        where product_id = ? and stage not in ('DONE', 'DISCARDED')
                        """)
                .param(product)
                .query(Proposals::stored)
                .optional();
    }

    /** Writes a new one; where one is open already nothing is written. */
    boolean insert(Stored made) {
        Proposal proposal = made.proposal();
        return jdbc.sql(
                                """
                                insert into listing.proposal (id, product_id, kind, stage, name,
                                    slug, category, picture, form, leaving, publications,
                                    due_at, by, reason, base_version)
                                values (:id, :product, :kind, :stage, :name, :slug,
                                    :category, :picture, cast(:form as jsonb),
                                    cast(:leaving as jsonb), cast(:publications as jsonb),
                                    :due, :by, :reason, :base)
                                on conflict (product_id)
                                    where stage not in ('DONE', 'DISCARDED')
                                do nothing
                                """)
                        .param("id", proposal.id())
                        .param("product", proposal.productId())
                        .param("kind", proposal.kind().name())
                        .param("stage", proposal.stage().name())
                        .param("name", proposal.name())
                        .param("slug", proposal.slug())
                        .param("category", proposal.category())
                        .param("picture", proposal.picture())
                        .param("form", Json.write(made.form()), Types.VARCHAR)
                        .param("leaving", Json.write(proposal.leaving()), Types.VARCHAR)
                        .param("publications", Json.write(proposal.publications()))
                        .param("due", at(proposal.dueAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("by", proposal.by())
                        .param("reason", proposal.reason(), Types.VARCHAR)
                        .param("base", proposal.baseVersion())
                        .update()
                == 1;
    }

    /** Other words, based on the live product as it is now. */
    void rewrite(UUID id, Stored made) {
        Proposal proposal = made.proposal();
        jdbc.sql(
                        """
                        update listing.proposal
                        set name = :name, category = :category, picture = :picture,
                            form = cast(:form as jsonb), base_version = :base, by = :by,
                            version = version + 1, changed_at = now()
                        where id = :id
                        """)
                .param("name", proposal.name())
                .param("category", proposal.category())
                .param("picture", proposal.picture())
                .param("form", Json.write(made.form()), Types.VARCHAR)
                .param("base", proposal.baseVersion())
                .param("by", proposal.by())
                .param("id", id)
                .update();
    }

    /** What somebody asked for when it was submitted. */
    void ask(UUID id, List<Publication> publications, @Nullable Instant due, String by) {
        jdbc.sql(
                        """
                        update listing.proposal
                        set publications = cast(:publications as jsonb), due_at = :due, by = :by
                        where id = :id
                        """)
                .param("publications", Json.write(publications))
                .param("due", at(due), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("by", by)
                .param("id", id)
                .update();
    }

    /** Moves it on if it still stands as it was seen; refused as {@code changed_meanwhile} else. */
    void step(
            Proposal seen,
            Stage to,
            String actor,
            @Nullable String reason,
            List<Finding> findings) {
        ProposalLifecycle.of(seen.kind()).require(seen.stage(), to);
        int moved =
                jdbc.sql(
                                """
                                update listing.proposal
                                set stage = :to, reason = :reason, version = version + 1,
                                    changed_at = now()
                                where id = :id and version = :version and stage = :from
                                """)
                        .param("to", to.name())
                        .param("reason", reason, Types.VARCHAR)
                        .param("id", seen.id())
                        .param("version", seen.version())
                        .param("from", seen.stage().name())
                        .update();
        if (moved == 0) {
            throw Refusal.conflict("changed_meanwhile", "Somebody was faster; look at it again.");
        }
        tell(seen, seen.stage(), to, actor, reason, findings);
    }

    void begin(Proposal made, String actor) {
        tell(made, null, made.stage(), actor, made.reason(), List.of());
    }

    private void tell(
            Proposal proposal,
            @Nullable Stage from,
            Stage to,
            String actor,
            @Nullable String reason,
            List<Finding> findings) {
        jdbc.sql(
                        """
                        insert into listing.proposal_step
                            (proposal_id, product_id, from_stage, to_stage, actor, reason, findings)
                        values (:proposal, :product, :from, :to, :actor, :reason,
                            cast(:findings as jsonb))
                        """)
                .param("proposal", proposal.id())
                .param("product", proposal.productId())
                .param("from", from == null ? null : from.name(), Types.VARCHAR)
                .param("to", to.name())
                .param("actor", actor)
                .param("reason", reason, Types.VARCHAR)
                .param("findings", Json.write(findings))
                .update();
    }

    /** Those whose time has come, and those that somebody began and did not finish. */
    List<UUID> due(int limit) {
        return jdbc.sql(
                        """
                        select id from listing.proposal
                        where (stage = 'SCHEDULED' and due_at <= now())
                           or (stage = 'PUBLISHING' and changed_at < now() - interval '30 seconds')
                        order by due_at nulls first limit ?
                        """)
                .param(limit)
                .query(UUID.class)
                .list();
    }

    /** Whether its time is still to come, by the database's clock. */
    boolean isEarly(UUID id) {
        return jdbc.sql("select coalesce(due_at > now(), false) from listing.proposal where id = ?")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    static Stored stored(ResultSet row, int number) throws SQLException {
        String form = row.getString("form");
        return new Stored(proposal(row), form == null ? null : Json.form(form));
    }

    static Proposal proposal(ResultSet row) throws SQLException {
        OffsetDateTime due = row.getObject("due_at", OffsetDateTime.class);
        return new Proposal(
                row.getObject("id", UUID.class),
                row.getObject("product_id", UUID.class),
                ProposalKind.valueOf(row.getString("kind")),
                Stage.valueOf(row.getString("stage")),
                row.getString("name"),
                row.getString("slug"),
                row.getString("category"),
                row.getString("picture"),
                Json.publications(row.getString("publications")),
                Json.leaving(row.getString("leaving")),
                due == null ? null : due.toInstant(),
                row.getString("by"),
                row.getString("reason"),
                row.getLong("base_version"),
                row.getLong("version"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
