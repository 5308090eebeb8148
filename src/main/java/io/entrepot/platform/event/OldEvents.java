package io.entrepot.platform.event;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import io.entrepot.platform.keep.Keep;
import io.entrepot.platform.roles.Modules;
import io.micrometer.core.instrument.Metrics;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;

/**
 * Forgets events that are old and were passed by every listener they concern. What a listener gave
 * up lies in {@code event_dead} with its payload and stays there. Each group of processes clears
 * its own part of the log, for it knows its listeners.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Keep.class)
class OldEvents {
    static final String JOB = "platform.forgets-old-events";

    @Bean
    RecurringTask<Void> forgetsOldEvents(JdbcClient jdbc, Modules modules, Keep keep) {
        String name = modules.all() ? JOB : JOB + "." + modules.group();
        return Tasks.recurring(name, FixedDelay.of(keep.every()))
                .execute(
                        (instance, context) ->
                                Metrics.counter("entrepot.forgotten.rows", "job", name)
                                        .increment(
                                                forget(
                                                        jdbc,
                                                        modules.group(),
                                                        keep.events(),
                                                        keep.batch())));
    }

    /** One batch; answers how many rows went. An age of zero keeps everything. */
    static int forget(JdbcClient jdbc, String group, Duration age, int batch) {
        if (age.isZero()) {
            return 0;
        }
        return jdbc.sql(
                        """
                        delete from platform.event_log gone using (
                            select l.grp, l.type, l.xid, l.seq from platform.event_log l
                            where l.grp = :group
                              and l.occurred_at < now() - make_interval(secs => :age)
                              and l.xid < pg_snapshot_xmin(pg_current_snapshot())
                              and not exists (
                                  select from platform.event_cursor c
                                  where c.grp = l.grp and (c.type = l.type or c.type is null)
                                    and c.seen_at > now() - make_interval(secs => :age)
                                    and (c.xid, c.seq) < (l.xid, l.seq))
                            order by l.occurred_at limit :batch) old
                        where (gone.grp, gone.type, gone.xid, gone.seq)
                            = (old.grp, old.type, old.xid, old.seq)
                        """)
                .param("group", group)
                .param("age", age.toSeconds())
                .param("batch", batch)
                .update();
    }
}
