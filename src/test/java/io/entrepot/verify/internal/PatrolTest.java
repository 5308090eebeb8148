package io.entrepot.verify.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.platform.TestModule;
import io.entrepot.system.SystemApi;
import io.entrepot.verify.CheckInvariants;
import io.entrepot.verify.VerifyApi;
import io.entrepot.verify.VerifyReport;
import io.entrepot.verify.VerifyReport.State;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The invariants are looked at without being asked, and whoever watches the shop hears of it. */
class PatrolTest {
    private final TestModule house = TestModule.of("inventory", "system", "verify");
    private final VerifyApi verify = house.get(VerifyApi.class);
    private final SystemApi system = house.get(SystemApi.class);
    private final SimpleMeterRegistry figures = new SimpleMeterRegistry();

    PatrolTest() {
        house.get(VerifyFigures.class).bindTo(figures);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void nothing_is_said_before_the_first_round() {
        assertThat(verify.last()).isNull();
        assertThat(figure("entrepot.verify.age")).isNaN();
    }

    @Test
    void a_round_is_kept_and_counted() {
        Patrol.walk(verify, system);
        house.clock.pass(Duration.ofMinutes(10));
        assertThat(Objects.requireNonNull(verify.last()).outcomes()).isNotEmpty();
        assertThat(figure("entrepot.verify.age")).isEqualTo(600);
        assertThat(count(State.BROKEN)).as("the test server is unsafe").isEqualTo(1);
        assertThat(count(State.HOLDS)).isPositive();
    }

    @Test
    void what_breaks_is_in_the_figures_of_the_next_round() {
        house.jdbc
                .sql(
                        """
                        insert into platform.idempotency (scope, key, request_hash, started_at)
                        values ('s', 'k', 'h', now() - interval '2 days')
                        """)
                .update();
        Patrol.walk(verify, system);
        assertThat(count(State.BROKEN)).isEqualTo(2);
        assertThat(Objects.requireNonNull(verify.last()).outcomes())
                .filteredOn(outcome -> outcome.state() == State.BROKEN)
                .extracting(VerifyReport.Outcome::id)
                .containsExactly("I20", "I31");
    }

    @Test
    void a_check_that_another_process_made_is_good_enough() {
        VerifyReport theirs = verify.check(new CheckInvariants(0));
        VerifyApi other =
                new VerifyService(
                        house.get(Snapshot.class), house.get(Runs.class), house.clock, true);
        assertThat(other.check(new CheckInvariants(60)).at()).isEqualTo(theirs.at());
    }

    @Test
    void a_demo_is_left_alone_while_it_is_being_loaded() {
        system.markDemo();
        Patrol.walk(verify, system);
        assertThat(verify.last()).isNull();
        system.markLoaded();
        Patrol.walk(verify, system);
        assertThat(verify.last()).isNotNull();
    }

    @Test
    void keeps_the_last_hundred_rounds() {
        for (int round = 0; round < 103; round++) {
            house.clock.pass(Duration.ofHours(1));
            house.get(Runs.class).keep(new VerifyReport(house.clock.instant(), round, List.of()));
        }
        assertThat(house.jdbc.sql("select count(*) from verify.run").query(Long.class).single())
                .isEqualTo(100);
        assertThat(Objects.requireNonNull(verify.last()).millis()).isEqualTo(102);
    }

    private double count(State state) {
        return figures.get("entrepot.verify.invariants")
                .tag("state", state.name().toLowerCase(Locale.ROOT))
                .gauge()
                .value();
    }

    private double figure(String name) {
        return figures.get(name).gauge().value();
    }
}
