package io.entrepot.order.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

import io.entrepot.order.OrderDesk;
import io.entrepot.order.OrderView;
import io.entrepot.order.PlaceOrder;
import io.entrepot.order.ReturnState;
import io.entrepot.payment.PaymentState;
import io.entrepot.payment.PaymentView;
import io.entrepot.platform.text.MoneyFormat;
import io.entrepot.platform.web.By;
import io.entrepot.platform.web.MoneyView;
import io.entrepot.platform.web.StaffNames;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** An order as staff see it: the shopper's view and what stands behind it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConsoleOrder(
        @JsonUnwrapped ShownOrder order,
        ReturnState returned,
        PlaceOrder.Contact contact,
        PlaceOrder.Terms terms,
        int riskScore,
        List<String> riskReasons,
        @Nullable Money payment,
        List<OrderView.Step> steps,
        long version,
        Instant movedAt,
        List<String> attention,
        List<Note> notes,
        List<Timeline.Entry> timeline) {

    /** What a colleague noted. */
    record Note(UUID id, Instant at, @Nullable By by, String text) {}

    /** What the provider holds or took. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Money(
            UUID id,
            String method,
            String provider,
            @Nullable String providerReference,
            PaymentState state,
            MoneyView amount,
            MoneyView authorised,
            MoneyView captured,
            MoneyView refunded) {}

    static ConsoleOrder of(
            ShownOrder shown,
            Timeline.Sources sources,
            @Nullable PaymentView payment,
            Reader reader) {
        OrderView order = sources.order();
        OrderDesk desk = sources.desk();
        Locale locale = reader.locale();
        return new ConsoleOrder(
                shown,
                ReturnState.of(order.states()),
                order.contact(),
                order.terms(),
                order.riskScore(),
                order.riskReasons(),
                payment == null ? null : money(payment, locale),
                order.steps(),
                desk.version(),
                desk.movedAt(),
                OrderListRequest.codes(desk.attention()),
                notes(desk, reader.names()),
                Timeline.of(sources, reader.names()));
    }

    /** Who reads, and who knows the names of the others. */
    record Reader(StaffNames names, Locale locale) {}

    private static List<Note> notes(OrderDesk desk, StaffNames names) {
        Map<String, By> people =
                names.by(desk.notes().stream().map(OrderDesk.Note::actor).toList());
        return desk.notes().stream()
                .map(note -> new Note(note.id(), note.at(), people.get(note.actor()), note.text()))
                .toList();
    }

    private static Money money(PaymentView payment, Locale locale) {
        return new Money(
                payment.id(),
                payment.method(),
                payment.provider(),
                payment.providerReference(),
                payment.state(),
                MoneyFormat.view(payment.amount(), locale),
                MoneyFormat.view(payment.authorised(), locale),
                MoneyFormat.view(payment.captured(), locale),
                MoneyFormat.view(payment.refunded(), locale));
    }
}
