package io.entrepot.customs.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.customs.CustomsApi;
import io.entrepot.customs.Destination;
import io.entrepot.customs.RefusedLane;
import io.entrepot.customs.RefusedLaneQuery;
import io.entrepot.customs.RestrictedGoods;
import io.entrepot.customs.RestrictionRequest;
import io.entrepot.customs.RestrictionResult;
import io.entrepot.platform.TestPostgres;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Refused lanes are kept for the compliance officer. */
class RefusalLogTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void a_refused_lane_is_written_once_a_day() {
        CustomsApi customs = CustomsFixtures.over(TestPostgres.migrated("customs").jdbc());

        customs.mayGo(powerBankTo("JP"));
        customs.mayGo(powerBankTo("JP"));
        customs.mayGo(powerBankTo("BR"));

        List<RefusedLane> lanes = customs.refusedLanes(new RefusedLaneQuery(DAY, 10));
        assertThat(lanes)
                .extracting(RefusedLane::destination)
                .containsExactlyInAnyOrder("JP", "BR");
        assertThat(lanes).extracting(RefusedLane::hsCode).containsOnly("850760");
        assertThat(customs.refusedLanes(new RefusedLaneQuery(DAY.plusDays(1), 10))).isEmpty();
    }

    @Test
    void two_processes_that_refuse_the_same_lane_share_one_row() {
        JdbcClient database = TestPostgres.migrated("customs").jdbc();

        CustomsFixtures.over(database).mayGo(powerBankTo("JP"));
        CustomsFixtures.over(database).mayGo(powerBankTo("JP"));

        assertThat(CustomsFixtures.over(database).refusedLanes(new RefusedLaneQuery(DAY, 10)))
                .hasSize(1);
    }

    @Test
    void the_verdict_stands_even_when_the_log_can_not_be_written() {
        CustomsApi customs =
                CustomsFixtures.over(
                        JdbcClient.create(
                                new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:1/none")));

        assertThat(customs.mayGo(powerBankTo("JP"))).isInstanceOf(RestrictionResult.MayNotGo.class);
    }

    private static RestrictionRequest powerBankTo(String country) {
        return new RestrictionRequest(
                new Destination(country, null, null),
                "CN",
                null,
                DAY,
                List.of(new RestrictedGoods("1", "850760", "CN", Set.of("battery-alone"))));
    }
}
