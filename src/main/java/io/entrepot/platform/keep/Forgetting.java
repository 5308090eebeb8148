package io.entrepot.platform.keep;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import io.micrometer.core.instrument.Metrics;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;

/**
 * Lets go of old rows, one batch a run. The statement takes the age in seconds and the size of the
 * batch, in this order, and picks its rows itself; what it did is counted as {@code
 * entrepot_forgotten_rows_total}.
 */
public final class Forgetting {
    private Forgetting() {}

    /** A job that runs the statement every so often. */
    public static RecurringTask<Void> job(
            String name, Keep keep, JdbcClient jdbc, Duration age, String statement) {
        return Tasks.recurring(name, FixedDelay.of(keep.every()))
                .execute(
                        (instance, context) ->
                                Metrics.counter("entrepot.forgotten.rows", "job", name)
                                        .increment(once(jdbc, age, keep.batch(), statement)));
    }

    /** One batch; answers how many rows went. An age of zero keeps everything. */
    public static int once(JdbcClient jdbc, Duration age, int batch, String statement) {
        return age.isZero() ? 0 : jdbc.sql(statement).params(age.toSeconds(), batch).update();
    }
}
