package io.entrepot.promotion.internal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts codes that nobody has, by the place they come from, so that guessing gets nowhere. The
 * right code of somebody who mistyped a few times is still heard.
 */
@Component
class CodeBrake {
    private final JdbcClient jdbc;
    private final int most;

    CodeBrake(JdbcClient jdbc, @Value("${entrepot.promotion.wrong-codes-a-minute:20}") int most) {
        this.jdbc = jdbc;
        this.most = most;
    }

    /** Seconds to wait before another code from there is looked at; mostly none. */
    int wait(String place) {
        return jdbc.sql(
                        """
                        select ceil(extract(epoch from window_ends_at - now()))::integer
                        from promotion.code_brake
                        where place = ? and window_ends_at > now() and tries >= ?
                        """)
                .params(place, most)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    void wrong(String place) {
        jdbc.sql(
                        """
                        insert into promotion.code_brake as kept (place, tries, window_ends_at)
                        values (?, 1, now() + interval '1 minute')
                        on conflict (place) do update set
                            tries = case when kept.window_ends_at <= now() then 1
                                else kept.tries + 1 end,
                            window_ends_at = case when kept.window_ends_at <= now()
                                then excluded.window_ends_at else kept.window_ends_at end
                        """)
                .param(place)
                .update();
    }

    void sweep() {
        jdbc.sql("delete from promotion.code_brake where window_ends_at < now()").update();
    }
}
