package io.entrepot.listing.internal;

import io.entrepot.kernel.Refusal;
import io.entrepot.listing.Proposal;
import io.entrepot.listing.ProposalKind;
import io.entrepot.listing.ProposalListQuery;
import io.entrepot.listing.ProposalPage;
import io.entrepot.listing.ProposalStep;
import io.entrepot.listing.Stage;
import io.entrepot.platform.list.Total;
import io.entrepot.platform.list.Where;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Lists of proposals for whoever reviews them, the oldest first, and the log of a product. */
@Component
final class ProposalLists {
    private static final int MOST = 200;
    private static final int MOST_STEPS = 500;
    private static final int LONGEST_TEXT = 200;

    private final JdbcClient jdbc;

    ProposalLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ProposalPage page(ProposalListQuery query) {
        Where where = where(query);
        Total total = query.after() == null ? Total.of(jdbc, "listing.proposal p", where) : null;
        if (query.after() != null) {
            where.and("p.id > ?", key(query.after()));
        }
        int limit = Math.clamp(query.limit(), 1, MOST);
        List<Proposal> found =
                jdbc.sql(
                                "select p.* from listing.proposal p where %s order by p.id limit ?"
                                        .formatted(where.sql()))
                        .params(where.values())
                        .param(limit)
                        .query((row, number) -> Proposals.proposal(row))
                        .list();
        return new ProposalPage(
                found, found.size() < limit ? null : found.getLast().id().toString(), total);
    }

    /** Every step of a product, the newest first. */
    List<ProposalStep> steps(UUID product) {
        return jdbc.sql(
                        """
                        select p.kind, s.* from listing.proposal_step s
                        join listing.proposal p on p.id = s.proposal_id
                        where s.product_id = ? order by s.id desc limit ?
                        """)
                .params(product, MOST_STEPS)
                .query(ProposalLists::step)
                .list();
    }

    private static Where where(ProposalListQuery query) {
        Where where =
                new Where()
                        .oneOf("p.kind", query.kind())
                        .oneOf("p.stage", query.stage())
                        .equal("p.by", query.by());
        if (query.stage().isEmpty()) {
            where.and("p.stage not in ('DONE', 'DISCARDED')");
        }
        if (query.text() != null && !query.text().isBlank()) {
            String text = query.text().strip();
            if (text.length() > LONGEST_TEXT) {
                throw Refusal.invalid("text_too_long", "At most 200 characters");
            }
            where.and("p.name ilike ? or p.slug = ?", Where.containing(text), text);
        }
        return where;
    }

    private static ProposalStep step(ResultSet row, int number) throws SQLException {
        String from = row.getString("from_stage");
        return new ProposalStep(
                ProposalKind.valueOf(row.getString("kind")),
                from == null ? null : Stage.valueOf(from),
                Stage.valueOf(row.getString("to_stage")),
                row.getString("actor"),
                row.getString("reason"),
                Json.findings(row.getString("findings")),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static UUID key(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException unfit) {
            throw Refusal.invalid("bad_page_key", "This is no key of the list.");
        }
    }
}
