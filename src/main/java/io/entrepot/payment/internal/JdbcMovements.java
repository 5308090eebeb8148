package io.entrepot.payment.internal;

import io.entrepot.kernel.Money;
import io.entrepot.payment.MovementView;

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

@Repository
class JdbcMovements implements Movements {
    private final JdbcClient jdbc;

    JdbcMovements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(Movement movement, String reason) {
        return jdbc.sql(
                                """
                                insert into payment.movement
                                    (id, payment_id, kind, state, amount_minor, currency, reason)
                                values (?, ?, ?, 'PENDING', ?, ?, ?)
                                on conflict (id) do nothing
                                """)
                        .params(
                                movement.id(),
                                movement.paymentId(),
                                movement.kind().name(),
                                movement.amount().minor(),
                                movement.amount().currency().getCurrencyCode(),
                                reason)
                        .update()
                == 1;
    }

    @Override
    public Optional<Movement> find(UUID id) {
        return jdbc.sql("select * from payment.movement where id = ?")
                .param(id)
                .query(JdbcMovements::movement)
                .optional();
    }

    @Override
    public Optional<Movement> find(UUID payment, String providerId) {
        return jdbc.sql("select * from payment.movement where payment_id = ? and provider_id = ?")
                .params(payment, providerId)
                .query(JdbcMovements::movement)
                .optional();
    }

    @Override
    public List<Movement> inDoubt(UUID payment) {
        return jdbc.sql(
                        """
                        select * from payment.movement
                        where payment_id = ? and state in ('PENDING', 'UNKNOWN')
                        order by created_at
                        """)
                .param(payment)
                .query(JdbcMovements::movement)
                .list();
    }

    @Override
    public boolean settle(UUID id, MovementView.State state, @Nullable String note) {
        String column = state == MovementView.State.SUCCEEDED ? "provider_id" : "failure_code";
        return jdbc.sql(
                                """
                                update payment.movement
                                set state = :state, %s = :note, updated_at = now()
                                where id = :id and state in ('PENDING', 'UNKNOWN')
                                """
                                        .formatted(column))
                        .param("state", state.name())
                        .param("note", note, Types.VARCHAR)
                        .param("id", id)
                        .update()
                == 1;
    }

    @Override
    public void accepted(UUID id, String providerId) {
        jdbc.sql(
                        """
                        update payment.movement
                        set accepted_at = coalesce(accepted_at, now()), provider_id = ?,
                            state = 'PENDING', updated_at = now()
                        where id = ? and state in ('PENDING', 'UNKNOWN')
                        """)
                .params(providerId, id)
                .update();
    }

    @Override
    public void doubt(UUID id) {
        jdbc.sql(
                        """
                        update payment.movement set state = 'UNKNOWN', updated_at = now()
                        where id = ? and state = 'PENDING'
                        """)
                .param(id)
                .update();
    }

    private static Movement movement(ResultSet row, int number) throws SQLException {
        return new Movement(
                row.getObject("id", UUID.class),
                row.getObject("payment_id", UUID.class),
                MovementView.Kind.valueOf(row.getString("kind")),
                MovementView.State.valueOf(row.getString("state")),
                Money.of(row.getLong("amount_minor"), row.getString("currency")),
                row.getString("failure_code"),
                row.getObject("accepted_at") != null,
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
