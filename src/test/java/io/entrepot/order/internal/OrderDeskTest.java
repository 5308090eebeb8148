package io.entrepot.order.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Money;
import io.entrepot.kernel.Refusal;
import io.entrepot.order.AddNote;
import io.entrepot.order.Attention;
import io.entrepot.order.ConfirmOrder;
import io.entrepot.order.JudgeOrder;
import io.entrepot.order.OrderApi;
import io.entrepot.order.OrderDesk;
import io.entrepot.order.OrderFilter;
import io.entrepot.order.OrderPage;
import io.entrepot.order.OrderQuery;
import io.entrepot.order.OrderRow;
import io.entrepot.order.OrderState;
import io.entrepot.order.OrdersQuery;
import io.entrepot.order.RiskState;
import io.entrepot.platform.TestModule;
import io.entrepot.platform.list.Total;
import io.entrepot.platform.mail.Mail;
import io.entrepot.platform.mail.MailOutbox;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

class OrderDeskTest {
    private static final TestModule MODULE =
            TestModule.of("order", "shipping", "inventory", "payment", "promotion", "market");
    private static final OrderApi ORDERS = MODULE.get(OrderApi.class);
    private static final Actor CLERK = Actor.staff("01990000-0000-7000-8000-000000000001");

    @AfterAll
    static void close() {
        MODULE.close();
    }

    @Test
    void lists_by_key_in_both_directions_and_counts_once() {
        String name = "Keys " + Ids.next();
        List<UUID> ids = List.of(placed(name), placed(name), placed(name));
        OrderPage first = ORDERS.orders(page(text(name), null, null, 2));
        assertThat(first.total()).isEqualTo(new Total(3, true));
        assertThat(first.rows()).extracting(OrderRow::id).containsExactly(ids.get(2), ids.get(1));
        OrderPage rest = ORDERS.orders(page(text(name), null, first.next(), 2));
        assertThat(rest.total()).isNull();
        assertThat(rest.rows()).extracting(OrderRow::id).containsExactly(ids.get(0));
        assertThat(rest.next()).isNull();
        assertThat(ORDERS.orders(page(text(name), "placed", null, 1)).rows())
                .extracting(OrderRow::id)
                .containsExactly(ids.get(0));
        assertThat(ORDERS.orders(page(text(name), "-total", null, 5)).rows()).hasSize(3);
    }

    @Test
    void finds_by_the_start_of_a_number_and_of_an_address_and_takes_signs_literally() {
        String name = "Find " + Ids.next();
        UUID id = placed(name);
        String number = ORDERS.order(new OrderQuery(id)).number();
        String mail = ORDERS.order(new OrderQuery(id)).contact().email();
        for (String text : List.of(number.toLowerCase(Locale.ROOT), mail, name)) {
            assertThat(ORDERS.orders(page(text(text), null, null, 5)).rows())
                    .extracting(OrderRow::id)
                    .containsExactly(id);
        }
        assertThat(ORDERS.orders(page(text("%"), null, null, 5)).rows()).isEmpty();
        assertThat(ORDERS.orders(page(text("Find _"), null, null, 5)).rows()).isEmpty();
    }

    @Test
    void refuses_a_sort_and_a_key_that_are_none() {
        assertThatThrownBy(() -> ORDERS.orders(page(OrderFilter.ALL, "colour", null, 5)))
                .isInstanceOf(Refusal.class);
        for (String key : List.of("x", "1~2", Ids.next().toString())) {
            assertThatThrownBy(() -> ORDERS.orders(page(OrderFilter.ALL, "-total", key, 5)))
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    void shows_what_waits_for_a_decision() {
        UUID id = placed("Review " + Ids.next());
        ORDERS.judge(
                new JudgeOrder(id, RiskState.REVIEW, 40, List.of("amount_high"), Actor.SYSTEM));
        assertThat(row(Attention.RISK_REVIEW, id).attention())
                .containsExactly(Attention.RISK_REVIEW);
        assertThat(ORDERS.attention())
                .anySatisfy(
                        count -> {
                            assertThat(count.attention()).isEqualTo(Attention.RISK_REVIEW);
                            assertThat(count.count()).isPositive();
                        });
        ORDERS.judge(new JudgeOrder(id, RiskState.ALLOWED, 40, List.of("called"), CLERK));
        assertThat(ORDERS.desk(new OrderQuery(id)).attention()).isEmpty();
    }

    @Test
    void shows_money_that_the_provider_will_soon_let_go() {
        UUID id = placed("Expiring " + Ids.next());
        ORDERS.confirm(new ConfirmOrder(id, Ids.next(), Money.of(1_800, "EUR"), Ids.next()));
        assertThat(ORDERS.desk(new OrderQuery(id)).attention()).isEmpty();
        MODULE.jdbc
                .sql("update orders.sales_order set confirmed_at = now() - interval '6 days'")
                .update();
        assertThat(ORDERS.desk(new OrderQuery(id)).attention())
                .containsExactlyInAnyOrder(Attention.AUTHORISATION_EXPIRING, Attention.NOT_SENT);
        assertThat(row(Attention.NOT_SENT, id).states().order()).isEqualTo(OrderState.CONFIRMED);
    }

    @Test
    void shows_an_order_whose_mail_reached_nobody() {
        UUID id = placed("Mail " + Ids.next());
        String number = ORDERS.order(new OrderQuery(id)).number();
        MODULE.get(MailOutbox.class)
                .post(new Mail(Ids.next(), "a@example.com", "de", "s", "<p>", "t", number, "k"));
        MODULE.jdbc.sql("update platform.mail_outbox set state = 'FAILED'").update();
        assertThat(row(Attention.MAIL_FAILED, id).number()).isEqualTo(number);
        assertThat(ORDERS.desk(new OrderQuery(id)).attention()).contains(Attention.MAIL_FAILED);
        MODULE.jdbc.sql("update platform.mail_outbox set state = 'SENT'").update();
    }

    @Test
    void keeps_a_note_once_and_raises_the_version() {
        UUID id = placed("Note " + Ids.next());
        long before = ORDERS.desk(new OrderQuery(id)).version();
        AddNote note = new AddNote(Ids.next(), id, " Called the shopper ", CLERK);
        OrderDesk desk = ORDERS.addNote(note);
        assertThat(ORDERS.addNote(note)).isEqualTo(desk);
        assertThat(desk.version()).isEqualTo(before + 1);
        assertThat(desk.notes())
                .singleElement()
                .satisfies(
                        kept -> {
                            assertThat(kept.text()).isEqualTo("Called the shopper");
                            assertThat(kept.actor()).isEqualTo(CLERK.toString());
                        });
        assertThatThrownBy(
                        () ->
                                MODULE.jdbc
                                        .sql("update orders.order_note set body = 'other'")
                                        .update())
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> ORDERS.addNote(new AddNote(Ids.next(), id, " ", CLERK)))
                .isInstanceOf(Refusal.class);
    }

    private static OrderRow row(Attention need, UUID id) {
        OrderFilter all = OrderFilter.ALL;
        OrderFilter filter =
                new OrderFilter(
                        all.state(),
                        all.payment(),
                        all.delivery(),
                        all.customs(),
                        all.risk(),
                        all.returned(),
                        all.market(),
                        all.country(),
                        Set.of(need),
                        null,
                        null,
                        null);
        return ORDERS.orders(page(filter, null, null, 100)).rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static OrderFilter text(String text) {
        OrderFilter all = OrderFilter.ALL;
        return new OrderFilter(
                all.state(),
                all.payment(),
                all.delivery(),
                all.customs(),
                all.risk(),
                all.returned(),
                all.market(),
                all.country(),
                all.attention(),
                null,
                null,
                text);
    }

    private static OrdersQuery page(
            OrderFilter filter, @Nullable String sort, @Nullable String after, int limit) {
        return new OrdersQuery(filter, sort, after, limit);
    }

    private static UUID placed(String name) {
        UUID id = Ids.next();
        ORDERS.place(TestingOrder.of(id, name));
        return id;
    }
}
