package io.entrepot.payment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Money;
import io.entrepot.kernel.Refusal;
import io.entrepot.payment.CapturePayment;
import io.entrepot.payment.MovementView;
import io.entrepot.payment.PaymentState;
import io.entrepot.payment.PaymentView;
import io.entrepot.payment.RefundPayment;
import io.entrepot.payment.ReleasePayment;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataIntegrityViolationException;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** The limits hold against fifty at a time, against the database itself, and in verify's eyes. */
class PaymentLimitsTest {
    @TempDir Path data;
    private PaymentBed bed;

    @BeforeEach
    void start() throws Exception {
        bed = new PaymentBed(data);
    }

    @AfterEach
    void stop() {
        bed.close();
    }

    @Test
    void captures_exactly_what_is_authorised_when_fifty_try() throws Exception {
        UUID id = bed.authorised(4200).id();

        long succeeded = succeededOfFifty(() -> capture(Ids.next(), id, 100));

        assertThat(succeeded).isEqualTo(42);
        assertThat(bed.view(id).captured().minor()).isEqualTo(4200);
        assertThat(there(id, "amount_captured")).isEqualTo(4200);
        assertThat(bed.findings()).isEmpty();
    }

    @Test
    void refunds_exactly_what_is_captured_when_fifty_try() throws Exception {
        UUID id = bed.authorised(4200).id();
        capture(Ids.next(), id, 3000);

        long succeeded = succeededOfFifty(() -> refund(id, 100));

        assertThat(succeeded).isEqualTo(30);
        assertThat(bed.view(id).refunded().minor()).isEqualTo(3000);
        assertThat(there(id, "amount_refunded")).isEqualTo(3000);
        assertThat(bed.findings()).isEmpty();
    }

    @Test
    void captures_once_when_fifty_send_the_same_capture() throws Exception {
        UUID id = bed.authorised(4200).id();
        UUID capture = Ids.next();

        succeededOfFifty(() -> capture(capture, id, 100));

        assertThat(bed.view(id).captured().minor()).isEqualTo(100);
        assertThat(there(id, "amount_captured")).isEqualTo(100);
    }

    @Test
    void ends_in_one_of_two_legal_states_when_a_release_meets_a_capture() throws Exception {
        for (int round = 0; round < 10; round++) {
            UUID id = bed.authorised(4200).id();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                threads.invokeAll(
                        List.of(
                                refusable(() -> capture(Ids.next(), id, 4200)),
                                refusable(
                                        () ->
                                                bed.payments.release(
                                                        new ReleasePayment(id, "cancelled")))));
            }
            PaymentView payment = bed.view(id);
            boolean captured = payment.state() == PaymentState.CAPTURED;
            assertThat(payment.state()).isIn(PaymentState.CAPTURED, PaymentState.RELEASED);
            assertThat(there(id, "amount_captured")).isEqualTo(captured ? 4200 : 0);
        }
        assertThat(bed.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "authorised_minor = 4201, authorised_within_amount",
        "captured_minor = 4201, captured_within_authorised",
        "capturing_minor = 4201, captured_within_authorised",
        "released_minor = 4201, captured_within_authorised",
        "refunded_minor = 1, refunded_within_captured",
        "refunding_minor = 1, refunded_within_captured",
        "capturing_minor = -1, check",
        "state = 'PAID', check"
    })
    void the_database_itself_refuses_what_must_not_be(String change, String constraint) {
        bed.authorised(4200);

        assertThatThrownBy(() -> bed.jdbc.sql("update payment.payment set " + change).update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining(constraint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    i05 | update payment.movement set amount_minor = 4201 where kind = 'CAPTURE'
                    i05 | update payment.payment set captured_minor = 999
                    i06 | alter table payment.movement drop constraint movement_payment_id_provider_id_key; update payment.movement set provider_id = 'same'
                    i07 | update payment.movement set amount_minor = 1001 where kind = 'REFUND'
                    i07 | update payment.movement set currency = 'USD'
                    i07 | update payment.payment set refunded_minor = 99
                    i10 | update payment.payment set state = 'UNKNOWN', updated_at = now() - interval '2 h'
                    i10 | update payment.movement set state = 'UNKNOWN', created_at = now() - interval '2 h'
                    i22 | insert into payment.hook values ('simulator', 'e', '', 'RECEIVED', '', now() - interval '6 min')
                    """)
    void verify_finds_each_violation_that_is_planted(String view, String violation) {
        UUID id = bed.authorised(4200).id();
        capture(Ids.next(), id, 1000);
        refund(id, 100);
        assertThat(bed.findings()).isEmpty();

        for (String statement : violation.split(";", -1)) {
            bed.jdbc.sql(statement).update();
        }

        assertThat(
                        bed.jdbc
                                .sql("select count(*) from payment.verify_" + view)
                                .query(Long.class)
                                .single())
                .isPositive();
    }

    private MovementView capture(UUID capture, UUID id, long minor) {
        return bed.payments.capture(new CapturePayment(capture, id, Money.of(minor, "EUR")));
    }

    private MovementView refund(UUID id, long minor) {
        return bed.payments.refund(
                new RefundPayment(Ids.next(), id, Money.of(minor, "EUR"), "returned"));
    }

    private long there(UUID id, String amount) {
        return bed.bank().payments(id.toString()).at("/0/" + amount).asLong();
    }

    private static long succeededOfFifty(Callable<MovementView> wish) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads
                    .invokeAll(IntStream.range(0, 50).mapToObj(_ -> refusable(wish)).toList())
                    .stream()
                    .filter(each -> each.resultNow())
                    .count();
        }
    }

    /** False when it was refused; anything else that goes wrong fails the test. */
    private static Callable<Boolean> refusable(Callable<?> call) {
        return () -> {
            try {
                call.call();
                return true;
            } catch (Refusal refused) {
                return false;
            }
        };
    }
}
