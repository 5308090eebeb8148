package io.entrepot.order.web;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Permission;
import io.entrepot.kernel.Refusal;
import io.entrepot.order.AddNote;
import io.entrepot.order.AskForPayment;
import io.entrepot.order.BookOrderShipment;
import io.entrepot.order.CancelOrder;
import io.entrepot.order.JudgeOrder;
import io.entrepot.order.OrderApi;
import io.entrepot.order.OrderDesk;
import io.entrepot.order.OrderPaymentApi;
import io.entrepot.order.OrderQuery;
import io.entrepot.order.OrderView;
import io.entrepot.order.RiskState;
import io.entrepot.platform.web.By;
import io.entrepot.platform.web.Needs;
import io.entrepot.platform.web.StaffNames;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Orders as staff work on them. */
@RestController
@RequestMapping("/api/v1/console/orders")
class ConsoleOrderController {
    /** Why an order is ended. */
    record Cancel(String reason) {}

    /** What a person decided after a review. */
    record Verdict(RiskState verdict, String reason) {}

    /** What is to be noted. */
    record NewNote(String text) {}

    /** How often the order changed, and by whom last. */
    record Version(long version, Instant movedAt, @Nullable By lastBy, @Nullable String lastStep) {}

    private final OrderApi orders;
    private final OrderPages pages;
    private final OrderPaymentApi money;
    private final StaffNames names;

    ConsoleOrderController(
            OrderApi orders, OrderPaymentApi money, OrderPages pages, StaffNames names) {
        this.orders = orders;
        this.money = money;
        this.pages = pages;
        this.names = names;
    }

    @GetMapping("/{id}")
    @Needs(Permission.ORDER_READ)
    ConsoleOrder get(@PathVariable UUID id, Locale locale) {
        return pages.shown(orders.order(new OrderQuery(id)), locale);
    }

    @GetMapping("/{id}/version")
    @Needs(Permission.ORDER_READ)
    Version version(@PathVariable UUID id) {
        OrderDesk desk = orders.desk(new OrderQuery(id));
        String actor = desk.lastActor();
        By by = actor == null ? null : names.by(List.of(actor)).get(actor);
        return new Version(desk.version(), desk.movedAt(), by, desk.lastStep());
    }

    /** The same Idempotency-Key names the same note. */
    @PostMapping("/{id}/notes")
    @Needs(Permission.ORDER_WRITE)
    ConsoleOrder note(
            @PathVariable UUID id,
            @RequestBody NewNote note,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Principal staff,
            Locale locale) {
        UUID noteId = key == null ? Ids.next() : Ids.derived(id, staff.getName() + "/" + key);
        orders.addNote(new AddNote(noteId, id, note.text(), actor(staff)));
        return get(id, locale);
    }

    @PostMapping("/{id}/shipment")
    @Needs(Permission.ORDER_WRITE)
    ConsoleOrder book(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String seen,
            Principal staff,
            Locale locale) {
        requireSeen(id, seen);
        return pages.shown(orders.bookShipment(new BookOrderShipment(id, actor(staff))), locale);
    }

    @PostMapping("/{id}/cancel")
    @Needs(Permission.ORDER_WRITE)
    ConsoleOrder cancel(
            @PathVariable UUID id,
            @RequestBody Cancel request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String seen,
            Principal staff,
            Locale locale) {
        requireSeen(id, seen);
        return pages.shown(
                orders.cancel(new CancelOrder(id, reason(request.reason()), actor(staff))), locale);
    }

    /** Lets the shopper pay again and says so in a mail. */
    @PostMapping("/{id}/ask-payment")
    @Needs(Permission.ORDER_WRITE)
    ConsoleOrder askForPayment(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String seen,
            Principal staff,
            Locale locale) {
        requireSeen(id, seen);
        return pages.shown(money.askForPayment(new AskForPayment(id, actor(staff))), locale);
    }

    @PostMapping("/{id}/risk")
    @Needs(Permission.ORDER_WRITE)
    ConsoleOrder decide(
            @PathVariable UUID id,
            @RequestBody Verdict request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String seen,
            Principal staff,
            Locale locale) {
        requireSeen(id, seen);
        if (request.verdict() != RiskState.ALLOWED && request.verdict() != RiskState.REFUSED) {
            throw Refusal.invalid("bad_verdict", "A review ends with ALLOWED or REFUSED.");
        }
        OrderView order = orders.order(new OrderQuery(id));
        return pages.shown(
                orders.judge(
                        new JudgeOrder(
                                id,
                                request.verdict(),
                                order.riskScore(),
                                List.of(reason(request.reason())),
                                actor(staff))),
                locale);
    }

    static String reason(String text) {
        if (text.isBlank() || text.length() > 200) {
            throw Refusal.invalid("bad_reason", "A reason has 1 to 200 characters.");
        }
        return text.strip();
    }

    private static Actor actor(Principal staff) {
        return Actor.staff(staff.getName());
    }

    /** Whoever names the version that was seen is told when it is another one by now. */
    private void requireSeen(UUID id, @Nullable String seen) {
        if (seen != null
                && !seen.replace("\"", "")
                        .equals(String.valueOf(orders.desk(new OrderQuery(id)).version()))) {
            throw Refusal.conflict(
                    "changed_meanwhile", "Somebody else changed the order in between.");
        }
    }
}
