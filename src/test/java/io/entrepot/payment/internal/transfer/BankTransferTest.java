package io.entrepot.payment.internal.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Money;
import io.entrepot.kernel.Refusal;
import io.entrepot.payment.AssignReceipt;
import io.entrepot.payment.BankAccount;
import io.entrepot.payment.BankReceipt;
import io.entrepot.payment.BankReceipt.State;
import io.entrepot.payment.BankReceiptMatched;
import io.entrepot.payment.BankReceiptReturned;
import io.entrepot.payment.CaptureAt;
import io.entrepot.payment.ImportStatement;
import io.entrepot.payment.ImportedStatement;
import io.entrepot.payment.MethodQuery;
import io.entrepot.payment.PaymentApi;
import io.entrepot.payment.PaymentAuthorised;
import io.entrepot.payment.PaymentCaptured;
import io.entrepot.payment.PaymentMethod;
import io.entrepot.payment.PaymentQuery;
import io.entrepot.payment.PaymentState;
import io.entrepot.payment.PaymentView;
import io.entrepot.payment.ReceiptsQuery;
import io.entrepot.payment.RefundSent;
import io.entrepot.payment.ReleasePayment;
import io.entrepot.payment.ReturnReceipt;
import io.entrepot.payment.SaveBankAccount;
import io.entrepot.payment.StartPayment;
import io.entrepot.payment.TransferApi;
import io.entrepot.payment.TransferInstructions;
import io.entrepot.platform.TestModule;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.UUID;

/** Orders that wait for a transfer, and what bank statements make of them. */
class BankTransferTest {
    private static final TestModule MODULE = TestModule.of("payment");
    private static final PaymentApi PAYMENTS = MODULE.get(PaymentApi.class);
    private static final TransferApi BANK = MODULE.get(TransferApi.class);
    private static final Actor CLERK = Actor.staff("01990000-0000-7000-8000-000000000001");
    private static final BankAccount ACCOUNT =
            new BankAccount(
                    TestingStatement.IBAN,
                    "COBADEFFXXX",
                    "Entrepot Shop",
                    "Commerzbank",
                    "EUR",
                    true,
                    0);

    @BeforeAll
    static void open() {
        BANK.saveAccount(new SaveBankAccount(ACCOUNT, CLERK));
    }

    @AfterAll
    static void close() {
        MODULE.close();
    }

    @Test
    void is_offered_where_there_is_an_account_of_the_currency() {
        assertThat(PAYMENTS.methods(new MethodQuery(eur(1), "DE", List.of())))
                .singleElement()
                .satisfies(
                        method -> {
                            assertThat(method.flow()).isEqualTo(PaymentMethod.Flow.BANK_TRANSFER);
                            assertThat(method.captureAt()).isEqualTo(CaptureAt.PAYMENT);
                            assertThat(method.payWithinMinutes()).isEqualTo(7 * 24 * 60);
                        });
        assertThat(PAYMENTS.methods(new MethodQuery(Money.of(1, "USD"), "DE", List.of())))
                .isEmpty();
    }

    @Test
    void tells_the_shopper_account_reference_and_amount_and_the_same_ones_again() {
        StartPayment command = command(4_200);
        PaymentView started = PAYMENTS.start(command);
        assertThat(started.state()).isEqualTo(PaymentState.ACTION_REQUIRED);
        assertThat(started.redirectUrl()).isNull();
        TransferInstructions told = told(started.id());
        assertThat(told.iban()).isEqualTo(TestingStatement.IBAN);
        assertThat(told.reference()).matches("RF[0-9]{14}");
        assertThat(told.amount()).isEqualTo(eur(4_200));
        PAYMENTS.start(command);
        assertThat(told(started.id())).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "Order E-1042, %s", "rf %s thanks"})
    void is_paid_when_the_amount_came_with_the_reference_however_it_was_written(String form) {
        UUID id = started(4_200);
        String reference = told(id).reference();
        String spaced = reference.replaceAll("(.{4})", "$1 ");
        String written =
                form.startsWith("rf")
                        ? form.formatted(spaced.substring(2)).replace("rf ", "rf")
                        : form.formatted(spaced);
        ImportedStatement done = take(statement().credit(bankId(), 4_200, written));
        assertThat(done.matched()).isEqualTo(1);
        assertThat(done.forPerson()).isZero();
        assertPaid(id, 4_200);
    }

    @Test
    void reads_a_structured_reference_and_one_that_the_bank_cut_in_two() {
        UUID one = started(1_000);
        UUID two = started(2_000);
        String cut = told(two).reference();
        take(
                statement()
                        .structured(bankId(), 1_000, told(one).reference())
                        .credit(bankId(), 2_000, cut.substring(0, 7), cut.substring(7)));
        assertPaid(one, 1_000);
        assertPaid(two, 2_000);
    }

    @Test
    void waits_for_the_rest_when_too_little_came_and_is_paid_when_it_comes() {
        UUID id = started(4_200);
        String first = bankId();
        take(statement().credit(first, 4_199, told(id).reference()));
        assertThat(view(id).state()).isEqualTo(PaymentState.ACTION_REQUIRED);
        assertThat(view(id).captured().isZero()).isTrue();
        assertThat(told(id).received()).isEqualTo(eur(4_199));
        assertThat(receipt(first).state()).isEqualTo(State.SHORT);
        assertThat(matched(id)).isEmpty();

        take(statement().credit(bankId(), 1, told(id).reference()));
        assertPaid(id, 4_200);
        assertThat(receipt(first).state()).isEqualTo(State.MATCHED);
        assertThat(matched(id)).extracting(Money::minor).containsExactlyInAnyOrder(4_199L, 1L);
    }

    @Test
    void is_paid_when_too_much_came_and_a_person_sends_the_rest_back() {
        UUID id = started(4_200);
        String bank = bankId();
        ImportedStatement done = take(statement().credit(bank, 5_000, told(id).reference()));
        assertThat(done.forPerson()).isEqualTo(1);
        assertPaid(id, 4_200);
        assertThat(receipt(bank).state()).isEqualTo(State.OVER);
        assertThat(receipt(bank).open()).isEqualTo(eur(800));

        UUID receipt = receipt(bank).id();
        BankReceipt after = BANK.returnReceipt(new ReturnReceipt(receipt, "too much", CLERK));
        assertThat(after.returned()).isEqualTo(eur(800));
        assertThat(after.open().isZero()).isTrue();
        assertThat(returned(receipt)).containsExactly(eur(800));
        assertRefused(
                "receipt_settled",
                () -> BANK.returnReceipt(new ReturnReceipt(receipt, "again", CLERK)));
        assertPaid(id, 4_200);
    }

    @Test
    void the_same_statement_twice_and_the_same_payment_in_another_change_nothing() {
        UUID id = started(4_200);
        String bank = bankId();
        TestingStatement statement = statement().credit(bank, 4_200, told(id).reference());
        take(statement);
        ImportedStatement again = take(statement);
        assertThat(again.received()).isZero();
        assertThat(again.repeated()).isEqualTo(1);
        take(statement().credit(bank, 4_200, told(id).reference()));
        assertPaid(id, 4_200);
        assertThat(receipt(bank).state()).isEqualTo(State.MATCHED);
        assertThat(
                        MODULE.events.of(PaymentCaptured.class).stream()
                                .filter(event -> event.aggregateId().equals(id)))
                .hasSize(1);
    }

    @Test
    void a_second_transfer_for_the_same_order_waits_for_a_person() {
        UUID id = started(4_200);
        take(statement().credit(bankId(), 4_200, told(id).reference()));
        String second = bankId();
        take(statement().credit(second, 4_200, told(id).reference()));
        assertThat(receipt(second).state()).isEqualTo(State.DOUBLE);
        assertThat(receipt(second).applied().isZero()).isTrue();
        assertPaid(id, 4_200);
    }

    @Test
    void a_reference_with_wrong_check_digits_or_one_that_nobody_gave_out_pays_for_nothing() {
        UUID id = started(4_200);
        String wrong = told(id).reference();
        char last = wrong.charAt(15);
        String slip = wrong.substring(0, 15) + (last == '9' ? '0' : (char) (last + 1));
        String body = "999999999999";
        String invented = "RF" + CheckDigits.of("RF", body) + body;
        String one = bankId();
        String two = bankId();
        String three = bankId();
        take(
                statement()
                        .credit(one, 4_200, slip)
                        .credit(two, 4_200, invented)
                        .credit(three, 4_200, "Order E-1042 paid in full, please ship"));
        assertThat(List.of(receipt(one), receipt(two), receipt(three)))
                .extracting(BankReceipt::state)
                .containsOnly(State.UNKNOWN);
        assertThat(view(id).state()).isEqualTo(PaymentState.ACTION_REQUIRED);
    }

    @Test
    void two_references_in_one_transfer_are_for_a_person_to_read() {
        UUID one = started(1_000);
        UUID two = started(2_000);
        String bank = bankId();
        take(statement().credit(bank, 3_000, told(one).reference() + " " + told(two).reference()));
        assertThat(receipt(bank).state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void another_currency_is_another_amount() {
        UUID id = started(4_200);
        String bank = bankId();
        take(
                statement()
                        .entry(
                                bank,
                                4_200,
                                "HUF",
                                "CRDT",
                                "BOOK",
                                "<Ustrd>" + told(id).reference() + "</Ustrd>"));
        assertThat(receipt(bank).state()).isEqualTo(State.CURRENCY);
        assertThat(view(id).state()).isEqualTo(PaymentState.ACTION_REQUIRED);
    }

    @Test
    void what_is_not_booked_and_what_goes_out_pays_for_nothing() {
        UUID id = started(4_200);
        String text = "<Ustrd>" + told(id).reference() + "</Ustrd>";
        ImportedStatement done =
                take(
                        statement()
                                .entry(bankId(), 4_200, "EUR", "CRDT", "PDNG", text)
                                .entry(bankId(), 4_200, "EUR", "DBIT", "BOOK", text));
        assertThat(done.received()).isZero();
        assertThat(view(id).state()).isEqualTo(PaymentState.ACTION_REQUIRED);
    }

    @Test
    void money_that_came_too_late_waits_for_a_person() {
        UUID id = started(4_200);
        MODULE.jdbc
                .sql(
                        "update payment.transfer set ends_at = now() - interval '1 s' where"
                                + " payment_id = ?")
                .param(id)
                .update();
        assertThat(PAYMENTS.payment(new PaymentQuery(id, true)).state())
                .isEqualTo(PaymentState.EXPIRED);
        String bank = bankId();
        take(statement().credit(bank, 4_200, told(id).reference()));
        assertThat(receipt(bank).state()).isEqualTo(State.LATE);
        assertThat(view(id).state()).isEqualTo(PaymentState.EXPIRED);
    }

    @Test
    void an_order_that_is_not_kept_asks_for_no_money_any_more() {
        UUID id = started(4_200);
        PAYMENTS.giveBack(new ReleasePayment(id, "expired"));
        assertThat(view(id).state()).isEqualTo(PaymentState.RELEASED);
        String bank = bankId();
        take(statement().credit(bank, 4_200, told(id).reference()));
        assertThat(receipt(bank).state()).isEqualTo(State.LATE);
    }

    @Test
    void a_person_says_which_order_a_transfer_without_reference_is_for() {
        UUID id = started(4_200);
        String bank = bankId();
        take(statement().credit(bank, 4_200, "for the teapot"));
        UUID receipt = receipt(bank).id();
        assertRefused(
                "not_found", () -> BANK.assignReceipt(new AssignReceipt(receipt, "E-0", CLERK)));
        BankReceipt assigned = BANK.assignReceipt(new AssignReceipt(receipt, number(id), CLERK));
        assertThat(assigned.state()).isEqualTo(State.MATCHED);
        assertPaid(id, 4_200);
        assertRefused(
                "receipt_settled",
                () -> BANK.assignReceipt(new AssignReceipt(receipt, number(id), CLERK)));
    }

    @Test
    void too_little_that_goes_back_counts_no_more() {
        UUID id = started(4_200);
        String bank = bankId();
        take(statement().credit(bank, 4_000, told(id).reference()));
        BANK.returnReceipt(new ReturnReceipt(receipt(bank).id(), "the shopper asked", CLERK));
        take(statement().credit(bankId(), 200, told(id).reference()));
        assertThat(view(id).state()).isEqualTo(PaymentState.ACTION_REQUIRED);
        assertThat(told(id).received()).isEqualTo(eur(200));
    }

    @Test
    void a_refund_is_pending_until_a_person_sent_it() {
        UUID id = started(4_200);
        take(statement().credit(bankId(), 4_200, told(id).reference()));
        PAYMENTS.giveBack(new ReleasePayment(id, "order_cancelled"));
        assertThat(view(id).refunded().isZero()).isTrue();
        var toSend =
                BANK.refundsToSend().stream()
                        .filter(each -> each.paymentId().equals(id))
                        .findFirst()
                        .orElseThrow();
        assertThat(toSend.amount()).isEqualTo(eur(4_200));
        assertThat(toSend.payerIban()).isEqualTo("DE02120300000000202051");
        BANK.refundSent(new RefundSent(toSend.refundId(), CLERK));
        BANK.refundSent(new RefundSent(toSend.refundId(), CLERK));
        assertThat(view(id).refunded()).isEqualTo(eur(4_200));
        assertThat(BANK.refundsToSend()).noneMatch(each -> each.paymentId().equals(id));
    }

    @Test
    void refuses_a_file_whole_that_is_of_another_account_or_does_not_add_up_or_is_none() {
        UUID id = started(4_200);
        String reference = told(id).reference();
        assertRefused(
                "statement_of_another_account",
                () ->
                        take(
                                statement()
                                        .of("DE02120300000000202051")
                                        .credit(bankId(), 4_200, reference)));
        assertRefused(
                "statement_unreadable",
                () -> take(statement().credit(bankId(), 4_200, reference).butMissing(1)));
        for (String file :
                List.of(
                        "",
                        "{}",
                        "<Document/>",
                        "<!DOCTYPE d [<!ENTITY x SYSTEM"
                                + " 'file:///etc/passwd'>]><Document>&x;</Document>",
                        statement()
                                .credit(bankId(), 1, reference)
                                .xml()
                                .replace(">0.01<", ">1E99<"),
                        statement()
                                .credit(bankId(), 1, reference)
                                .xml()
                                .replace(">0.01<", ">-0.01<"),
                        statement()
                                .credit(bankId(), 1, reference)
                                .xml()
                                .replace(">0.01<", ">0.001<"))) {
            assertRefused(
                    "statement_unreadable",
                    () -> BANK.importStatement(new ImportStatement(file, CLERK)));
        }
        assertThat(view(id).state()).isEqualTo(PaymentState.ACTION_REQUIRED);
    }

    @Test
    void refuses_an_account_whose_check_digits_do_not_fit_and_a_second_one_of_a_currency() {
        assertRefused("bad_iban", () -> save("DE89370400440532013001"));
        assertRefused("bad_iban", () -> save("not an IBAN"));
        assertRefused("account_of_currency_active", () -> save("DE02120300000000202051"));
        assertRefused(
                "changed_meanwhile", () -> BANK.saveAccount(new SaveBankAccount(ACCOUNT, CLERK)));
    }

    private static void save(String iban) {
        BANK.saveAccount(
                new SaveBankAccount(
                        new BankAccount(iban, "", "Entrepot", "", "EUR", true, 0), CLERK));
    }

    private static void assertPaid(UUID id, long minor) {
        assertThat(view(id).state()).isEqualTo(PaymentState.CAPTURED);
        assertThat(view(id).captured()).isEqualTo(eur(minor));
        assertThat(
                        MODULE.events.of(PaymentAuthorised.class).stream()
                                .filter(event -> event.aggregateId().equals(id)))
                .hasSize(1);
    }

    private static void assertRefused(String code, Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static TestingStatement statement() {
        return new TestingStatement("S-" + Ids.next());
    }

    private static String bankId() {
        return "B-" + Ids.next();
    }

    private static ImportedStatement take(TestingStatement statement) {
        return BANK.importStatement(new ImportStatement(statement.xml(), CLERK));
    }

    private static BankReceipt receipt(String bankReference) {
        return BANK.receipts(new ReceiptsQuery(false, null, 200)).items().stream()
                .filter(each -> each.bankReference().equals(bankReference))
                .findFirst()
                .orElseThrow();
    }

    private static List<Money> matched(UUID paymentId) {
        UUID order = view(paymentId).orderId();
        return MODULE.events.of(BankReceiptMatched.class).stream()
                .filter(event -> event.orderId().equals(order))
                .map(BankReceiptMatched::amount)
                .toList();
    }

    private static List<Money> returned(UUID receipt) {
        return MODULE.events.of(BankReceiptReturned.class).stream()
                .filter(event -> event.aggregateId().equals(receipt))
                .map(BankReceiptReturned::amount)
                .toList();
    }

    private static TransferInstructions told(UUID payment) {
        return BANK.instructions(new PaymentQuery(payment, false)).getFirst();
    }

    private static UUID started(long minor) {
        return PAYMENTS.start(command(minor)).id();
    }

    private static StartPayment command(long minor) {
        UUID order = Ids.next();
        return new StartPayment(
                Ids.next(), order, "E-" + order, eur(minor), "bank_transfer", "", "DE", "de-DE");
    }

    private static String number(UUID payment) {
        return "E-" + view(payment).orderId();
    }

    private static PaymentView view(UUID payment) {
        return PAYMENTS.payment(new PaymentQuery(payment, false));
    }

    private static Money eur(long minor) {
        return Money.of(minor, "EUR");
    }
}
