package io.entrepot.order.web;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Permission;
import io.entrepot.kernel.Refusal;
import io.entrepot.order.BookOrderShipment;
import io.entrepot.order.CancelOrder;
import io.entrepot.order.DeliveryState;
import io.entrepot.order.JudgeOrder;
import io.entrepot.order.OrderApi;
import io.entrepot.order.OrderQuery;
import io.entrepot.order.OrderState;
import io.entrepot.order.OrderView;
import io.entrepot.order.RiskState;
import io.entrepot.platform.list.Bulk;
import io.entrepot.platform.web.Needs;
import io.entrepot.platform.web.ProblemTexts;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** One action on many orders, each through the door by itself. */
@RestController
@RequestMapping("/api/v1/console/orders/bulk")
class OrderBulk {
    private enum Action {
        BOOK_SHIPMENT,
        CANCEL,
        ALLOW
    }

    private final OrderApi orders;
    private final ProblemTexts texts;

    OrderBulk(OrderApi orders, ProblemTexts texts) {
        this.orders = orders;
        this.texts = texts;
    }

    @PostMapping("/preview")
    @Needs(Permission.ORDER_WRITE)
    Bulk.Preview preview(@RequestBody Bulk.Request request, Locale locale) {
        return new Bulk(texts, locale).preview(request, check(action(request)));
    }

    @PostMapping
    @Needs(Permission.ORDER_WRITE)
    Bulk.Report run(@RequestBody Bulk.Request request, Principal staff, Locale locale) {
        Action action = action(request);
        Actor actor = Actor.staff(staff.getName());
        return new Bulk(texts, locale)
                .run(request, check(action), id -> act(action, id, request.reason(), actor));
    }

    private static Action action(Bulk.Request request) {
        Action action;
        try {
            action = Action.valueOf(request.action());
        } catch (IllegalArgumentException unknown) {
            throw Refusal.invalid("bad_bulk", "Orders have no such bulk action.");
        }
        if (action == Action.CANCEL) {
            ConsoleOrderController.reason(request.reason() == null ? "" : request.reason());
        }
        return action;
    }

    private Bulk.Check check(Action action) {
        return new Bulk.Check() {
            @Override
            public String label(UUID id) {
                return order(id).number();
            }

            @Override
            public void check(UUID id) {
                require(action, order(id));
            }
        };
    }

    /** The refusals that the door would give; it decides again when it is run. */
    private static void require(Action action, OrderView order) {
        switch (action) {
            case BOOK_SHIPMENT -> {
                if (order.states().order() != OrderState.CONFIRMED) {
                    throw Refusal.conflict("not_confirmed", "Only a confirmed order can be sent.");
                }
                if (order.states().risk() == RiskState.REVIEW) {
                    throw Refusal.conflict("under_review", "Decide the risk review first.");
                }
                if (order.states().delivery() != DeliveryState.OPEN) {
                    throw Refusal.conflict("already_dispatched", "The parcel is booked.");
                }
            }
            case CANCEL -> {
                if (order.states().order() == OrderState.COMPLETED
                        || order.states().delivery() != DeliveryState.OPEN) {
                    throw Refusal.conflict("already_dispatched", "The parcel is booked.");
                }
            }
            case ALLOW -> {
                if (order.states().risk() != RiskState.REVIEW) {
                    throw Refusal.conflict("no_review", "Nothing waits to be decided.");
                }
            }
        }
    }

    private boolean act(Action action, UUID id, @Nullable String reason, Actor actor) {
        OrderView before = order(id);
        OrderView after =
                switch (action) {
                    case BOOK_SHIPMENT -> orders.bookShipment(new BookOrderShipment(id, actor));
                    case CANCEL ->
                            orders.cancel(new CancelOrder(id, reason == null ? "" : reason, actor));
                    case ALLOW -> allow(before, reason, actor);
                };
        return !before.states().equals(after.states());
    }

    private OrderView allow(OrderView order, @Nullable String reason, Actor actor) {
        if (order.states().risk() == RiskState.ALLOWED) {
            return order;
        }
        return orders.judge(
                new JudgeOrder(
                        order.id(),
                        RiskState.ALLOWED,
                        order.riskScore(),
                        List.of(reason == null || reason.isBlank() ? "bulk" : reason.strip()),
                        actor));
    }

    private OrderView order(UUID id) {
        return orders.order(new OrderQuery(id));
    }
}
