package io.entrepot.shipping.web;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Permission;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.list.Bulk;
import io.entrepot.platform.list.CsvFile;
import io.entrepot.platform.list.Total;
import io.entrepot.platform.web.Needs;
import io.entrepot.platform.web.ProblemTexts;
import io.entrepot.shipping.HandOverShipment;
import io.entrepot.shipping.Shipment;
import io.entrepot.shipping.ShipmentIds;
import io.entrepot.shipping.ShipmentListQuery;
import io.entrepot.shipping.ShipmentListQuery.Trouble;
import io.entrepot.shipping.ShipmentPage;
import io.entrepot.shipping.ShippingApi;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Parcels as a list to work through. */
@RestController
@RequestMapping("/api/v1/console/shipments")
class ShipmentListController {
    private static final int PAGE = 50;
    private static final int LARGEST_PAGE = 100;
    private static final int PART = 500;
    private static final String HAND_OVER = "HAND_OVER";
    private static final CsvFile<ShipmentPage.Row> FILE =
            new CsvFile<>(
                    "shipments",
                    List.of(
                            "waybill",
                            "order",
                            "booked_at",
                            "warehouse",
                            "service",
                            "carrier",
                            "country",
                            "grams",
                            "state",
                            "last_status",
                            "last_event_at"),
                    row ->
                            Arrays.asList(
                                    row.shipment().waybill(),
                                    row.shipment().orderNumber(),
                                    row.shipment().bookedAt(),
                                    row.shipment().warehouse(),
                                    row.shipment().service(),
                                    row.shipment().carrier(),
                                    row.shipment().to().country(),
                                    row.shipment().chargeableGrams(),
                                    row.shipment().state(),
                                    row.shipment().lastStatus(),
                                    row.lastEventAt()));

    /** Filters as they come in the URL; several values of one are separated by commas. */
    record ListRequest(
            @Nullable UUID orderId,
            @Nullable List<Shipment.State> state,
            @Nullable List<String> carrier,
            @Nullable List<String> service,
            @Nullable List<String> country,
            @Nullable List<String> warehouse,
            @Nullable List<String> attention,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String text,
            @Nullable String sort,
            @Nullable String after,
            @Nullable Integer limit) {
        ShipmentListQuery query() {
            return part(after, limit == null ? PAGE : Math.clamp(limit, 1, LARGEST_PAGE));
        }

        ShipmentListQuery part(@Nullable String key, int size) {
            return new ShipmentListQuery(
                    orderId,
                    all(state),
                    all(carrier),
                    all(service),
                    all(country),
                    all(warehouse),
                    all(attention).stream().flatMap(code -> troubles(code).stream()).toList(),
                    from,
                    to,
                    text,
                    sort,
                    key,
                    size);
        }

        private static List<Trouble> troubles(String code) {
            if (code.equals("any")) {
                return List.of(Trouble.values());
            }
            return Arrays.stream(Trouble.values())
                    .filter(each -> each.name().equalsIgnoreCase(code))
                    .findFirst()
                    .map(List::of)
                    .orElseThrow(
                            () ->
                                    Refusal.invalid(
                                            "bad_attention",
                                            "There is no such need of attention."));
        }

        private static <T> List<T> all(@Nullable List<T> values) {
            return values == null ? List.of() : values;
        }
    }

    /** A page of parcels; {@code next} is the {@code after} of the following one. */
    record Page(List<ShipmentView> items, @Nullable String next, @Nullable Total total) {}

    private final ShippingApi shipping;
    private final ProblemTexts texts;

    ShipmentListController(ShippingApi shipping, ProblemTexts texts) {
        this.shipping = shipping;
        this.texts = texts;
    }

    @GetMapping
    @Needs(Permission.ORDER_READ)
    Page list(ListRequest request) {
        ShipmentPage page = shipping.list(request.query());
        return new Page(
                page.rows().stream().map(ShipmentView::of).toList(), page.next(), page.total());
    }

    @GetMapping("/export.csv")
    @Needs(Permission.ORDER_READ)
    void export(ListRequest request, HttpServletResponse response) {
        FILE.write(
                response,
                key -> {
                    ShipmentPage page = shipping.list(request.part(key, PART));
                    return new CsvFile.Part<>(page.rows(), page.next());
                });
    }

    @PostMapping("/bulk/preview")
    @Needs(Permission.ORDER_WRITE)
    Bulk.Preview preview(@RequestBody Bulk.Request request, Locale locale) {
        requireKnown(request);
        return new Bulk(texts, locale).preview(request, new Parcels());
    }

    @PostMapping("/bulk")
    @Needs(Permission.ORDER_WRITE)
    Bulk.Report run(@RequestBody Bulk.Request request, Principal staff, Locale locale) {
        requireKnown(request);
        Actor actor = Actor.staff(staff.getName());
        return new Bulk(texts, locale)
                .run(
                        request,
                        new Parcels(),
                        id -> {
                            Shipment.State before = parcel(id).state();
                            Shipment after = shipping.handOver(new HandOverShipment(id, actor));
                            return after.state() != before;
                        });
    }

    private static void requireKnown(Bulk.Request request) {
        if (!request.action().equals(HAND_OVER)) {
            throw Refusal.invalid("bad_bulk", "Parcels have no such bulk action.");
        }
    }

    private Shipment parcel(UUID id) {
        return shipping.shipmentsById(new ShipmentIds(List.of(id))).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("shipment"));
    }

    /** What can be handed over: what is booked. */
    private final class Parcels implements Bulk.Check {
        @Override
        public String label(UUID id) {
            return parcel(id).waybill();
        }

        @Override
        public void check(UUID id) {
            if (parcel(id).state() != Shipment.State.BOOKED) {
                throw Refusal.conflict("illegal_transition", "The parcel is not booked.");
            }
        }
    }
}
