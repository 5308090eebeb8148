package io.entrepot.verify.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.platform.TestPostgres;
import io.entrepot.platform.TestPostgres.TestDatabase;
import io.entrepot.verify.VerifyReport.Outcome;
import io.entrepot.verify.VerifyReport.State;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.support.JdbcTransactionManager;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every invariant is seen to fail: one violation is planted, and exactly that one is reported. */
class InvariantsTest {
    private static final Pattern PLANT = Pattern.compile("(?m)^-- (I\\d\\d) (.+)$");

    /** About the server, which is unsafe on purpose in tests. */
    private static final String SERVER = "I31";

    record Plant(String id, String what, String sql) {
        @Override
        public String toString() {
            return id + " " + what;
        }
    }

    @Test
    void holds_in_an_honest_house() throws IOException {
        assertThat(check(honest(), aboutData()))
                .allSatisfy(outcome -> assertThat(outcome.state()).isEqualTo(State.HOLDS));
    }

    @ParameterizedTest
    @MethodSource("plants")
    void finds_what_was_planted_and_nothing_else(Plant plant) throws IOException {
        TestDatabase house = honest();
        house.jdbc().sql(plant.sql()).update();
        assertThat(check(house, aboutData()))
                .filteredOn(outcome -> outcome.state() != State.HOLDS)
                .extracting(Outcome::id)
                .containsExactly(plant.id());
    }

    @Test
    void has_a_plant_for_every_invariant() throws IOException {
        assertThat(plants().stream().map(Plant::id).distinct().toList())
                .containsAll(aboutData().stream().map(Invariant::id).toList());
    }

    @Test
    void finds_that_the_test_server_forgets_at_a_power_cut() {
        assertThat(
                        check(
                                TestPostgres.freshDatabase(),
                                Invariants.ALL.stream()
                                        .filter(invariant -> invariant.id().equals(SERVER))
                                        .toList()))
                .singleElement()
                .satisfies(
                        outcome ->
                                assertThat(outcome.rows().toString()).contains("fsync", "is off"));
    }

    @Test
    void skips_what_is_not_in_this_database_and_says_so() {
        List<Outcome> outcomes = check(TestPostgres.migrated("inventory"), aboutData());
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.state() == State.HOLDS)
                .extracting(Outcome::id)
                .containsExactly("I13", "I14", "I20", "I25");
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.id().equals("I01"))
                .singleElement()
                .satisfies(
                        outcome -> {
                            assertThat(outcome.state()).isEqualTo(State.SKIPPED);
                            assertThat(outcome.note()).contains("ledger.verify_transfers");
                        });
    }

    @Test
    void asks_the_others_when_one_can_not_be_asked_and_shows_twenty_rows_at_most() {
        List<Outcome> outcomes =
                check(
                        TestPostgres.freshDatabase(),
                        List.of(
                                new Invariant("I98", "broken query", List.of(), "select 1/0 as x"),
                                new Invariant(
                                        "I99",
                                        "many",
                                        List.of(),
                                        "select x from generate_series(1, 30) x")));
        assertThat(outcomes).extracting(Outcome::state).containsExactly(State.FAILED, State.BROKEN);
        assertThat(outcomes.getFirst().note()).contains("division by zero");
        assertThat(outcomes.getLast().rows()).hasSize(Outcome.ROWS);
        assertThat(outcomes.getLast().note()).contains("more than 20");
    }

    @Test
    void writes_nothing() {
        List<Outcome> outcomes =
                check(
                        TestPostgres.freshDatabase(),
                        List.of(
                                new Invariant(
                                        "I99", "writes", List.of(), "select lo_create(0) as x")));
        assertThat(outcomes.getFirst().note()).contains("read-only transaction");
    }

    private static List<Invariant> aboutData() {
        return Invariants.ALL.stream().filter(invariant -> !invariant.id().equals(SERVER)).toList();
    }

    private static TestDatabase honest() throws IOException {
        TestDatabase database =
                TestPostgres.migrated(
                        "inventory",
                        "ledger",
                        "order",
                        "payment",
                        "analytics",
                        "promotion",
                        "listing");
        database.jdbc().sql(text("honest.sql")).update();
        return database;
    }

    private static List<Outcome> check(TestDatabase database, List<Invariant> invariants) {
        return new Snapshot(database.jdbc(), new JdbcTransactionManager(database.dataSource()))
                .check(invariants);
    }

    static List<Plant> plants() throws IOException {
        String file = text("plants.sql");
        List<Plant> plants = new ArrayList<>();
        Matcher heads = PLANT.matcher(file);
        List<int[]> places = new ArrayList<>();
        while (heads.find()) {
            places.add(new int[] {heads.start(), heads.end()});
        }
        for (int i = 0; i < places.size(); i++) {
            int end = i + 1 < places.size() ? places.get(i + 1)[0] : file.length();
            String head = file.substring(places.get(i)[0], places.get(i)[1]);
            plants.add(
                    new Plant(
                            head.substring(3, 6),
                            head.substring(7),
                            file.substring(places.get(i)[1], end)));
        }
        return plants;
    }

    private static String text(String file) throws IOException {
        return new ClassPathResource("verify/" + file)
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
