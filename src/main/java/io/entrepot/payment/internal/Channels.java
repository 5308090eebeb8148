package io.entrepot.payment.internal;

import io.entrepot.payment.ChannelHealth;
import io.entrepot.payment.PastPayments;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How providers do, read off what was asked of them and what became of it. */
@Repository
class Channels {
    /** Of the calls of a quarter of an hour, at least five, half were in trouble. */
    private static final String SICK =
            """
            select p.provider from payment.attempt a join payment.payment p on p.id = a.payment_id
            where a.last_at > now() - interval '15 minutes' and a.outcome <> 'ASKED'
            group by p.provider
            having count(*) >= 5
                and count(*) filter (where a.outcome in ('UNKNOWN', 'NOT_SENT')) * 2 >= count(*)
            """;

    private final JdbcClient jdbc;

    Channels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<String> sick() {
        return jdbc.sql(SICK).query(String.class).list().stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    List<ChannelHealth> ofLastDay() {
        Set<String> sick = sick();
        return jdbc.sql(
                        """
                        with begun as (
                            select p.id, p.provider, p.state, p.authorised_minor > 0 as held,
                                extract(epoch from (select min(t.at) from payment.transition t
                                    where t.payment_id = p.id and t.to_state = 'AUTHORISED')
                                    - p.created_at) as seconds
                            from payment.payment p
                            where p.created_at > now() - interval '1 day'
                                and p.provider <> :past),
                        asked as (
                            select p.provider, count(*) as calls,
                                count(*) filter (where a.outcome in ('UNKNOWN', 'NOT_SENT'))
                                    as troubled
                            from payment.attempt a join payment.payment p on p.id = a.payment_id
                            where a.last_at > now() - interval '1 day' and p.provider <> :past
                            group by p.provider)
                        select coalesce(a.provider, b.provider) as provider,
                            coalesce(max(a.calls), 0) as calls,
                            coalesce(max(a.troubled), 0) as troubled,
                            count(b.id) as started,
                            count(b.id) filter (where b.held) as authorised,
                            count(b.id) filter (where not b.held and b.state in
                                ('FAILED', 'EXPIRED', 'RELEASED')) as failed,
                            round(percentile_cont(0.5) within group (order by b.seconds))
                                ::integer as median
                        from asked a full join begun b on b.provider = a.provider
                        group by 1 order by 1
                        """)
                .param("past", PastPayments.PROVIDER)
                .query(
                        (row, number) ->
                                new ChannelHealth(
                                        row.getString("provider"),
                                        row.getInt("calls"),
                                        row.getInt("troubled"),
                                        row.getInt("started"),
                                        row.getInt("authorised"),
                                        row.getInt("failed"),
                                        row.getObject("median", Integer.class),
                                        sick.contains(row.getString("provider"))))
                .list();
    }
}
