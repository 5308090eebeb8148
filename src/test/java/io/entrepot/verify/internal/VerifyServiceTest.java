package io.entrepot.verify.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.inventory.InventoryApi;
import io.entrepot.inventory.SaveWarehouse;
import io.entrepot.inventory.Warehouse;
import io.entrepot.kernel.Actor;
import io.entrepot.ledger.BalanceQuery;
import io.entrepot.ledger.LedgerApi;
import io.entrepot.platform.TestModule;
import io.entrepot.platform.run.Chore;
import io.entrepot.platform.run.ChoreRequest;
import io.entrepot.verify.CheckInvariants;
import io.entrepot.verify.VerifyApi;
import io.entrepot.verify.VerifyReport;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** Verify behind its door, beside the modules whose views it reads. */
class VerifyServiceTest {
    private static final TestModule HOUSE =
            TestModule.of("inventory", "ledger", "system", "verify");

    private final VerifyApi verify = HOUSE.get(VerifyApi.class);

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @Test
    void answers_a_recent_report_again_and_makes_a_new_one_when_asked() {
        VerifyReport first = verify.check(new CheckInvariants(0));
        assertThat(verify.check(new CheckInvariants(60))).isSameAs(first);
        HOUSE.clock.pass(java.time.Duration.ofSeconds(61));
        assertThat(verify.check(new CheckInvariants(60)).at()).isAfter(first.at());
    }

    @Test
    void prints_a_line_for_each_invariant_with_the_offenders_and_exits_with_one() {
        List<String> lines = new ArrayList<>();
        int exit = HOUSE.get(Chore.class).run(ChoreRequest.plain(), lines::add);
        assertThat(exit).as("the test server does not fsync").isEqualTo(1);
        assertThat(lines)
                .anyMatch(line -> line.startsWith("I14 holds"))
                .anyMatch(line -> line.startsWith("I31 broken"))
                .anyMatch(line -> line.contains("subject=fsync  finding=is off"))
                .anyMatch(line -> line.startsWith("I17 skipped") && line.contains("orders."));
        assertThat(lines.getLast()).startsWith("verify: ").contains("1 broken");
    }

    @Test
    void stands_beside_working_doors() {
        InventoryApi inventory = HOUSE.get(InventoryApi.class);
        inventory.saveWarehouse(
                new SaveWarehouse(
                        new Warehouse("SZX", "Shenzhen", Warehouse.Kind.OWN, "CN", "S"),
                        Actor.SYSTEM));
        assertThat(inventory.warehouses()).extracting(Warehouse::code).containsExactly("SZX");
        assertThat(HOUSE.get(LedgerApi.class).balances(new BalanceQuery(""))).isEmpty();
    }
}
