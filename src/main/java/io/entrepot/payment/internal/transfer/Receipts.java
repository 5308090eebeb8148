package io.entrepot.payment.internal.transfer;

import io.entrepot.kernel.Money;
import io.entrepot.payment.BankReceipt;
import io.entrepot.payment.BankReceipt.State;
import io.entrepot.payment.ReceiptsQuery;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Money that came in, each payment once however often statements have it. */
@Repository
class Receipts {
    private static final String SELECT =
            """
            select r.*, p.order_number, t.amount_minor as wanted_minor,
                   t.currency as wanted_currency
            from payment.receipt r
            left join payment.transfer t on t.payment_id = r.payment_id
            left join payment.payment p on p.id = r.payment_id
            """;

    private final JdbcClient jdbc;

    Receipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The statement's row; the same statement again has the same. */
    UUID statement(UUID proposed, Statement statement, String by) {
        jdbc.sql(
                        """
                        insert into payment.statement (id, iban, statement_id, imported_by)
                        values (?, ?, ?, ?) on conflict do nothing
                        """)
                .params(proposed, statement.iban(), statement.id(), by)
                .update();
        return jdbc.sql("select id from payment.statement where iban = ? and statement_id = ?")
                .params(statement.iban(), statement.id())
                .query(UUID.class)
                .single();
    }

    /** False when the bank told of it before. */
    boolean add(UUID id, UUID statementId, String iban, Statement.Credit credit) {
        return jdbc.sql(
                                """
                                insert into payment.receipt (id, iban, bank_reference, statement,
                                    booked_on, currency, amount_minor, payer_name, payer_iban,
                                    message, state)
                                values (:id, :iban, :reference, :statement, :day, :currency,
                                    :amount, :name, :payer, :message, 'UNKNOWN')
                                on conflict (iban, bank_reference) do nothing
                                """)
                        .param("id", id)
                        .param("iban", iban)
                        .param("reference", credit.bankReference())
                        .param("statement", statementId)
                        .param("day", credit.bookedOn())
                        .param("currency", credit.amount().currency().getCurrencyCode())
                        .param("amount", credit.amount().minor())
                        .param("name", credit.payerName())
                        .param("payer", credit.payerIban())
                        .param("message", credit.message())
                        .update()
                == 1;
    }

    void recognise(UUID id, State state, @Nullable UUID paymentId, Money applied) {
        jdbc.sql(
                        """
                        update payment.receipt
                        set state = :state, payment_id = :payment, applied_minor = :applied
                        where id = :id
                        """)
                .param("state", state.name())
                .param("payment", paymentId, Types.OTHER)
                .param("applied", applied.minor())
                .param("id", id)
                .update();
    }

    /** Parts of a payment that is whole now. */
    void complete(UUID paymentId) {
        jdbc.sql(
                        """
                        update payment.receipt set state = 'MATCHED'
                        where payment_id = ? and state = 'SHORT'
                        """)
                .param(paymentId)
                .update();
    }

    /** Everything that counts for this payment. */
    List<BankReceipt> appliedTo(UUID paymentId) {
        return jdbc.sql(SELECT + "where r.payment_id = ? and r.applied_minor > 0 order by r.id")
                .param(paymentId)
                .query(Receipts::receipt)
                .list();
    }

    Optional<BankReceipt> find(UUID id) {
        return jdbc.sql(SELECT + "where r.id = ?").param(id).query(Receipts::receipt).optional();
    }

    Optional<BankReceipt> lock(UUID id) {
        return jdbc.sql(SELECT + "where r.id = ? for update of r")
                .param(id)
                .query(Receipts::receipt)
                .optional();
    }

    void returned(UUID id, long applied, long returned) {
        jdbc.sql(
                        """
                        update payment.receipt
                        set state = 'RETURNED', applied_minor = ?, returned_minor = ? where id = ?
                        """)
                .params(applied, returned, id)
                .update();
    }

    void decided(UUID id, String by, String note) {
        jdbc.sql(
                        """
                        update payment.receipt set decided_by = ?, decided_at = now(), note = ?
                        where id = ?
                        """)
                .params(by, note, id)
                .update();
    }

    List<BankReceipt> list(ReceiptsQuery query, int most) {
        return jdbc.sql(
                        SELECT
                                + """
                                where (not :waiting or r.state not in ('MATCHED', 'RETURNED'))
                                  and (cast(:after as uuid) is null or (r.created_at, r.id) > (
                                      select created_at, id from payment.receipt
                                      where id = cast(:after as uuid)))
                                order by r.created_at, r.id limit :most
                                """)
                .param("waiting", query.waiting())
                .param("after", query.after(), Types.OTHER)
                .param("most", most)
                .query(Receipts::receipt)
                .list();
    }

    private static BankReceipt receipt(ResultSet row, int number) throws SQLException {
        String currency = row.getString("currency");
        String wanted = row.getString("wanted_currency");
        return new BankReceipt(
                row.getObject("id", UUID.class),
                row.getString("iban"),
                row.getString("bank_reference"),
                row.getObject("booked_on", java.time.LocalDate.class),
                Money.of(row.getLong("amount_minor"), currency),
                row.getString("payer_name"),
                row.getString("payer_iban"),
                row.getString("message"),
                row.getObject("payment_id", UUID.class),
                row.getString("order_number"),
                wanted == null ? null : Money.of(row.getLong("wanted_minor"), wanted),
                Money.of(row.getLong("applied_minor"), currency),
                Money.of(row.getLong("returned_minor"), currency),
                State.valueOf(row.getString("state")),
                row.getString("note"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
