package io.entrepot.payment.internal.transfer;

import io.entrepot.kernel.Money;
import io.entrepot.payment.BankAccount;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The accounts, and what shoppers were asked to transfer to them. Time is the database's. */
@Repository
class Transfers {
    private static final String SELECT =
            """
            select t.*, p.order_id, t.ends_at < now() as over,
                   coalesce((select sum(r.applied_minor) from payment.receipt r
                             where r.payment_id = t.payment_id), 0) as received_minor
            from payment.transfer t join payment.payment p on p.id = t.payment_id
            """;

    private final JdbcClient jdbc;

    Transfers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<BankAccount> accounts() {
        return jdbc.sql("select * from payment.bank_account order by currency, iban")
                .query(Transfers::account)
                .list();
    }

    Optional<BankAccount> offered(String currency) {
        return jdbc.sql("select * from payment.bank_account where currency = ? and active")
                .param(currency)
                .query(Transfers::account)
                .optional();
    }

    /** False when another version than the one seen is there. */
    boolean save(BankAccount account) {
        return jdbc.sql(
                                """
                                insert into payment.bank_account as known
                                    (iban, bic, holder, bank, currency, active)
                                select :iban, :bic, :holder, :bank, :currency, :active
                                where :version = 0 or exists (
                                    select from payment.bank_account where iban = :iban)
                                on conflict (iban) do update
                                set bic = excluded.bic, holder = excluded.holder,
                                    bank = excluded.bank, active = excluded.active,
                                    version = known.version + 1
                                where known.version = :version
                                    and known.currency = excluded.currency
                                """)
                        .param("iban", account.iban())
                        .param("bic", account.bic())
                        .param("holder", account.holder())
                        .param("bank", account.bank())
                        .param("currency", account.currency())
                        .param("active", account.active())
                        .param("version", account.version())
                        .update()
                == 1;
    }

    /** Asked once, and the first reference stays; false when it was asked before. */
    boolean ask(UUID paymentId, Money amount, String reference, Wait wait) {
        return jdbc.sql(
                                """
                                insert into payment.transfer (payment_id, reference, iban,
                                    currency, amount_minor, due_at, ends_at)
                                select :payment, :reference, a.iban, :currency, :amount,
                                    now() + make_interval(mins => w.minutes),
                                    now() + make_interval(mins => w.minutes + :grace)
                                from payment.bank_account a, (select coalesce(
                                    (select pay_within_minutes from payment.method_setting
                                     where provider = :provider and code = :code),
                                    :usual) as minutes) w
                                where a.currency = :currency and a.active
                                on conflict (payment_id) do nothing
                                """)
                        .param("payment", paymentId)
                        .param("reference", reference)
                        .param("currency", amount.currency().getCurrencyCode())
                        .param("amount", amount.minor())
                        .param("provider", TransferGateway.PROVIDER)
                        .param("code", TransferGateway.CODE)
                        .param("usual", wait.usualMinutes())
                        .param("grace", wait.graceMinutes())
                        .update()
                == 1;
    }

    /** How long a transfer is waited for, and how much longer banks take to tell of it. */
    record Wait(int usualMinutes, int graceMinutes) {}

    Optional<Transfer> find(UUID paymentId) {
        return jdbc.sql(SELECT + "where t.payment_id = ?")
                .param(paymentId)
                .query(Transfers::transfer)
                .optional();
    }

    Optional<UUID> byReference(String reference) {
        return jdbc.sql("select payment_id from payment.transfer where reference = ?")
                .param(reference)
                .query(UUID.class)
                .optional();
    }

    /** The last one that was asked for an order. */
    Optional<UUID> byOrderNumber(String number) {
        return jdbc.sql(
                        """
                        select t.payment_id
                        from payment.transfer t join payment.payment p on p.id = t.payment_id
                        where p.order_number = ? order by p.created_at desc limit 1
                        """)
                .param(number)
                .query(UUID.class)
                .optional();
    }

    /** For this transaction alone, as it is now. */
    Transfer lock(UUID paymentId) {
        jdbc.sql("select 1 from payment.transfer where payment_id = ? for update")
                .param(paymentId)
                .query(Integer.class)
                .single();
        return find(paymentId).orElseThrow();
    }

    void release(UUID paymentId) {
        jdbc.sql("update payment.transfer set released = true where payment_id = ?")
                .param(paymentId)
                .update();
    }

    private static BankAccount account(ResultSet row, int number) throws SQLException {
        return new BankAccount(
                row.getString("iban"),
                row.getString("bic"),
                row.getString("holder"),
                row.getString("bank"),
                row.getString("currency"),
                row.getBoolean("active"),
                row.getLong("version"));
    }

    private static Transfer transfer(ResultSet row, int number) throws SQLException {
        String currency = row.getString("currency");
        return new Transfer(
                row.getObject("payment_id", UUID.class),
                row.getObject("order_id", UUID.class),
                row.getString("reference"),
                row.getString("iban"),
                Money.of(row.getLong("amount_minor"), currency),
                Money.of(row.getLong("received_minor"), currency),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("over"),
                row.getBoolean("released"));
    }
}
