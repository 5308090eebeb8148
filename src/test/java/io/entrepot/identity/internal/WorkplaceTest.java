package io.entrepot.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.identity.DeleteView;
import io.entrepot.identity.PreferenceQuery;
import io.entrepot.identity.SavePreference;
import io.entrepot.identity.SaveView;
import io.entrepot.identity.SavedView;
import io.entrepot.identity.ViewsQuery;
import io.entrepot.identity.WorkplaceApi;
import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.TestPostgres;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.Map;
import java.util.UUID;

class WorkplaceTest {
    private final UUID ada = Ids.next();
    private final UUID bob = Ids.next();
    private final WorkplaceApi workplace = door();

    private static WorkplaceApi door() {
        TestPostgres.TestDatabase database = TestPostgres.migrated("identity");
        return new Workplace(
                database.jdbc(),
                new TransactionTemplate(new JdbcTransactionManager(database.dataSource())));
    }

    @Test
    void shows_ones_own_views_and_those_that_others_share() {
        SavedView mine = workplace.saveView(view(Ids.next(), ada, "To send", false));
        SavedView shared = workplace.saveView(view(Ids.next(), bob, "Held", true));
        workplace.saveView(view(Ids.next(), bob, "Private", false));
        assertThat(workplace.views(new ViewsQuery(ada, "orders"))).containsExactly(shared, mine);
        assertThat(workplace.views(new ViewsQuery(ada, "products"))).isEmpty();
        assertThat(mine.query()).containsEntry("attention", "not_sent");
    }

    @Test
    void lets_only_the_owner_change_or_delete_a_view() {
        UUID id = Ids.next();
        workplace.saveView(view(id, ada, "Mine", true));
        assertThatThrownBy(() -> workplace.saveView(view(id, bob, "Yours", true)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> workplace.deleteView(new DeleteView(id, bob)))
                .isInstanceOf(Refusal.class);
        assertThat(workplace.saveView(view(id, ada, "Renamed", false)).version()).isEqualTo(2);
        workplace.deleteView(new DeleteView(id, ada));
        workplace.deleteView(new DeleteView(id, ada));
        assertThat(workplace.views(new ViewsQuery(ada, "orders"))).isEmpty();
    }

    @Test
    void keeps_views_within_bounds() {
        assertThatThrownBy(() -> workplace.saveView(view(Ids.next(), ada, "x".repeat(61), false)))
                .isInstanceOf(Refusal.class);
        for (int i = 0; i < 50; i++) {
            workplace.saveView(view(Ids.next(), ada, "View " + i, false));
        }
        assertThatThrownBy(() -> workplace.saveView(view(Ids.next(), ada, "One more", false)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void keeps_a_preference_of_each_person() {
        assertThat(workplace.preference(new PreferenceQuery(ada, "theme"))).isEmpty();
        workplace.savePreference(new SavePreference(ada, "theme", Map.of("dark", true)));
        assertThat(workplace.preference(new PreferenceQuery(ada, "theme")))
                .containsEntry("dark", true);
        assertThat(workplace.preference(new PreferenceQuery(bob, "theme"))).isEmpty();
        Map<String, Object> large = Map.of("x", "y".repeat(9_000));
        assertThatThrownBy(() -> workplace.savePreference(new SavePreference(ada, "big", large)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(
                        () ->
                                workplace.savePreference(
                                        new SavePreference(ada, "Bad name", Map.of())))
                .isInstanceOf(Refusal.class);
    }

    private static SaveView view(UUID id, UUID account, String name, boolean shared) {
        return new SaveView(
                id,
                account,
                "orders",
                name,
                shared,
                Map.of("attention", "not_sent"),
                List.of("number"));
    }
}
