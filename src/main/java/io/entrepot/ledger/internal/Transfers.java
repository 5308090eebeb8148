package io.entrepot.ledger.internal;

import io.entrepot.kernel.Money;
import io.entrepot.ledger.Transfer;
import io.entrepot.ledger.TransferQuery;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The transfers; a row is written once and the database refuses to change it. */
@Repository
class Transfers {
    private static final String COLUMNS =
            "id, debit, credit, amount, currency, kind, reference, mode, pending_id, at";

    private final JdbcClient jdbc;

    Transfers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the id is taken; waits for a transaction that is just taking it. */
    boolean insert(Transfer transfer) {
        return insert(transfer, null);
    }

    /** At a time that is over, or now when none is given. */
    boolean insert(Transfer transfer, @Nullable Instant at) {
        return jdbc.sql(
                                """
                                insert into ledger.transfer
                                    (id, debit, credit, amount, currency, kind, reference, mode,
                                     pending_id, at)
                                values (:id, :debit, :credit, :amount, :currency, :kind, :reference,
                                        :mode, :pending, coalesce(cast(:at as timestamptz), now()))
                                on conflict (id) do nothing
                                """)
                        .param("id", transfer.id())
                        .param("debit", transfer.debit())
                        .param("credit", transfer.credit())
                        .param("amount", transfer.amount().minor())
                        .param("currency", transfer.amount().currency().getCurrencyCode())
                        .param("kind", transfer.kind())
                        .param("reference", transfer.reference())
                        .param("mode", transfer.mode().name())
                        .param("pending", transfer.pendingId())
                        .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<Transfer> byId(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from ledger.transfer where id = :id")
                .param("id", id)
                .query(Transfers::read)
                .optional();
    }

    List<Transfer> matching(TransferQuery query, int limit) {
        return jdbc.sql(
                        "select "
                                + COLUMNS
                                + """
                                 from ledger.transfer
                                where (cast(:reference as text) is null or reference = :reference)
                                  and (cast(:account as text) is null
                                       or debit = :account or credit = :account)
                                  and (cast(:after as uuid) is null or position >
                                       (select position from ledger.transfer where id = :after))
                                order by position
                                limit :limit
                                """)
                .param("reference", query.reference())
                .param("account", query.account())
                .param("after", query.after())
                .param("limit", limit)
                .query(Transfers::read)
                .list();
    }

    private static Transfer read(ResultSet row, int at) throws SQLException {
        return new Transfer(
                row.getObject("id", UUID.class),
                row.getString("debit"),
                row.getString("credit"),
                Money.of(row.getLong("amount"), row.getString("currency")),
                row.getString("kind"),
                row.getString("reference"),
                Transfer.Mode.valueOf(row.getString("mode")),
                row.getObject("pending_id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
