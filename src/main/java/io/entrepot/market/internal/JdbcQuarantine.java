package io.entrepot.market.internal;

import io.entrepot.market.DecideRate;
import io.entrepot.market.WaitingRate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** The quarantine in PostgreSQL. */
@Repository
class JdbcQuarantine implements Quarantine {
    private final JdbcClient jdbc;

    JdbcQuarantine(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int put(List<WaitingRate> rates, Instant now) {
        int added = 0;
        for (WaitingRate rate : rates) {
            added +=
                    jdbc.sql(
                                    """
                                    insert into market.fx_quarantine (id, base, quote, rate,
                                        rated_on, revision, source, previous_id, previous_rate,
                                        change_basis_points, state, loaded_at)
                                    values (:id, :base, :quote, :rate, :day, 0, :source, :previous,
                                        :previousRate, :change, 'PENDING', :now)
                                    on conflict do nothing
                                    """)
                            .param("id", rate.id())
                            .param("base", rate.base().getCurrencyCode())
                            .param("quote", rate.quote().getCurrencyCode())
                            .param("rate", rate.rate())
                            .param("day", rate.date())
                            .param("source", rate.source())
                            .param("previous", rate.previousId())
                            .param("previousRate", rate.previousRate())
                            .param("change", rate.changeBasisPoints())
                            .param("now", Timestamp.from(now))
                            .update();
        }
        return added;
    }

    @Override
    public List<WaitingRate> waiting() {
        return jdbc.sql(
                        """
                        select * from market.fx_quarantine where state = 'PENDING'
                        order by loaded_at, id limit 500
                        """)
                .query((row, n) -> rate(row))
                .list();
    }

    @Override
    public Optional<WaitingRate> waiting(String id) {
        return jdbc.sql(
                        """
                        select * from market.fx_quarantine
                        where id = :id and state = 'PENDING' for update
                        """)
                .param("id", id)
                .query((row, n) -> rate(row))
                .optional();
    }

    @Override
    public void decided(DecideRate decision, Instant now) {
        jdbc.sql(
                        """
                        update market.fx_quarantine
                        set state = :state, decided_at = :now, decided_by = :by, reason = :reason
                        where id = :id and state = 'PENDING'
                        """)
                .param("state", decision.confirm() ? "CONFIRMED" : "REJECTED")
                .param("now", Timestamp.from(now))
                .param("by", decision.actor().id())
                .param("reason", decision.reason())
                .param("id", decision.id())
                .update();
    }

    private static WaitingRate rate(ResultSet row) throws SQLException {
        return new WaitingRate(
                row.getString("id"),
                Currency.getInstance(row.getString("base")),
                Currency.getInstance(row.getString("quote")),
                row.getBigDecimal("rate").stripTrailingZeros(),
                row.getObject("rated_on", LocalDate.class),
                row.getString("source"),
                row.getString("previous_id"),
                row.getBigDecimal("previous_rate").stripTrailingZeros(),
                row.getInt("change_basis_points"),
                row.getTimestamp("loaded_at").toInstant());
    }
}
