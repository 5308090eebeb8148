package io.entrepot.inventory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.inventory.AdjustStock;
import io.entrepot.inventory.InventoryApi;
import io.entrepot.inventory.StockLevel;
import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Refusal;

import org.junit.jupiter.api.Test;

import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

class ConsoleStockTest {
    private static final UUID VARIANT = Ids.next();
    private static final Principal CLERK = () -> "clerk";

    private final List<Object> asked = new ArrayList<>();
    private final ConsoleStock console = new ConsoleStock(door());

    @Test
    void makes_one_movement_of_one_idempotency_key() {
        ConsoleStock.StockAdjustment body =
                new ConsoleStock.StockAdjustment(null, VARIANT, "SZX", 5, "receipt");
        console.adjust(body, "key-1", CLERK);
        console.adjust(body, "key-1", CLERK);
        console.adjust(body, "key-2", CLERK);
        List<UUID> movements =
                asked.stream().map(command -> ((AdjustStock) command).movementId()).toList();
        assertThat(movements.get(0)).isEqualTo(movements.get(1)).isNotEqualTo(movements.get(2));
        assertThat(((AdjustStock) asked.getFirst()).actor()).hasToString("staff:clerk");
    }

    @Test
    void refuses_a_movement_that_could_be_made_twice() {
        ConsoleStock.StockAdjustment body =
                new ConsoleStock.StockAdjustment(null, VARIANT, "SZX", 5, "receipt");
        assertThatThrownBy(() -> console.adjust(body, null, CLERK)).isInstanceOf(Refusal.class);
        assertThat(asked).isEmpty();
    }

    private InventoryApi door() {
        return (InventoryApi)
                Proxy.newProxyInstance(
                        InventoryApi.class.getClassLoader(),
                        new Class<?>[] {InventoryApi.class},
                        (proxy, method, arguments) -> {
                            asked.add(arguments[0]);
                            return new StockLevel(VARIANT, "SZX", 5, 0);
                        });
    }
}
