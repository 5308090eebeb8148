package io.entrepot.payment.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.Optional;

@Repository
class JdbcHooks implements Hooks {
    private final JdbcClient jdbc;

    JdbcHooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(String provider, String eventId, byte[] body) {
        return jdbc.sql(
                                """
                                insert into payment.hook (provider, event_id, body, look_at)
                                values (?, ?, ?, now() + interval '10 seconds')
                                on conflict (provider, event_id) do nothing
                                """)
                        .params(provider, eventId, body)
                        .update()
                == 1;
    }

    @Override
    public Optional<byte[]> claim(HookId id) {
        return jdbc.sql(
                        """
                        update payment.hook set look_at = now() + interval '30 seconds'
                        where provider = ? and event_id = ? and state = 'RECEIVED'
                        returning body
                        """)
                .params(id.provider(), id.eventId())
                .query((row, _) -> row.getBytes("body"))
                .optional();
    }

    @Override
    public void processed(HookId id) {
        settle(id, "PROCESSED", "");
    }

    @Override
    public void refuse(HookId id, String why) {
        settle(id, "REFUSED", why);
    }

    @Override
    public void putOff(HookId id, String why) {
        jdbc.sql(
                        """
                        update payment.hook
                        set tries = tries + 1, note = ?, look_at = now() + least(
                            interval '1 minute',
                            interval '1 second' * power(2, least(tries, 6)))
                        where provider = ? and event_id = ? and state = 'RECEIVED'
                        """)
                .params(why, id.provider(), id.eventId())
                .update();
    }

    @Override
    public List<HookId> due(int most) {
        return jdbc.sql(
                        """
                        select provider, event_id from payment.hook
                        where state = 'RECEIVED' and look_at <= now() order by look_at limit ?
                        """)
                .param(most)
                .query((row, _) -> new HookId(row.getString("provider"), row.getString("event_id")))
                .list();
    }

    private void settle(HookId id, String state, String note) {
        jdbc.sql(
                        """
                        update payment.hook set state = ?, note = ?, processed_at = now()
                        where provider = ? and event_id = ? and state = 'RECEIVED'
                        """)
                .params(state, note, id.provider(), id.eventId())
                .update();
    }
}
