package io.entrepot.payment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.kernel.Money;
import io.entrepot.payment.ChannelHealth;
import io.entrepot.payment.MethodQuery;
import io.entrepot.payment.PaymentMethod;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/** How providers do is seen, and where two have the same way to pay the healthy one gets it. */
class ChannelsTest {
    private static final Money AMOUNT = Money.of(4_200, "EUR");
    private static final MethodQuery SOME = new MethodQuery(AMOUNT, "DE", List.of("card"));

    private final TestingGateway first = new TestingGateway("alpha");
    private final TestingGateway second = new TestingGateway("beta");
    private Till till;

    @BeforeEach
    void open() {
        till = new Till(first, second);
    }

    @AfterEach
    void close() {
        till.close();
    }

    @Test
    void a_way_to_pay_of_two_providers_is_offered_once() {
        assertThat(providers()).containsExactly("alpha");
    }

    @Test
    void what_mostly_fails_is_passed_over_until_it_answers_again() {
        first.answers = false;
        for (int i = 0; i < 5; i++) {
            start();
        }
        assertThat(providers()).containsExactly("beta");
        assertThat(start()).isEqualTo("beta");
        till.jdbc
                .sql("update payment.attempt set last_at = now() - interval '16 minutes'")
                .update();
        assertThat(providers()).containsExactly("alpha");
    }

    @Test
    void a_few_failures_are_no_sickness_and_two_sick_ones_are_better_than_none() {
        first.answers = false;
        for (int i = 0; i < 4; i++) {
            start();
        }
        assertThat(providers()).containsExactly("alpha");
        second.answers = false;
        for (int i = 0; i < 7; i++) {
            start();
        }
        assertThat(providers()).containsExactly("alpha");
    }

    @Test
    void the_figures_of_a_day_say_what_was_asked_and_what_came_of_it() {
        start();
        first.answers = false;
        start();
        start();
        assertThat(till.channels.ofLastDay())
                .containsExactly(new ChannelHealth("alpha", 3, 2, 3, 1, 0, 0, false));
        till.jdbc.sql("update payment.attempt set last_at = now() - interval '25 hours'").update();
        till.jdbc
                .sql("update payment.payment set created_at = now() - interval '25 hours'")
                .update();
        assertThat(till.channels.ofLastDay()).isEmpty();
    }

    /** The provider that a new payment went to. */
    private String start() {
        return till.payments.start(Till.command(AMOUNT, "card")).provider();
    }

    private List<String> providers() {
        return till.payments.methods(SOME).stream().map(PaymentMethod::provider).toList();
    }
}
