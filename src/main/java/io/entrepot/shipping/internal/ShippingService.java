package io.entrepot.shipping.internal;

import io.entrepot.kernel.Refusal;
import io.entrepot.shipping.BookShipment;
import io.entrepot.shipping.CancelShipment;
import io.entrepot.shipping.HandOverShipment;
import io.entrepot.shipping.PastShipments;
import io.entrepot.shipping.SaveTariffs;
import io.entrepot.shipping.Shipment;
import io.entrepot.shipping.ShipmentIds;
import io.entrepot.shipping.ShipmentListQuery;
import io.entrepot.shipping.ShipmentPage;
import io.entrepot.shipping.ShipmentQuery;
import io.entrepot.shipping.ShippingApi;
import io.entrepot.shipping.ShippingOption;
import io.entrepot.shipping.ShippingQuery;
import io.entrepot.shipping.TrackShipment;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

import java.util.List;
import java.util.Map;

/** Prices parcels from the newest tariffs, and books them. */
@Service
class ShippingService implements ShippingApi {
    private static final int MOST_PIECES = 10_000;

    private final Tariffs tariffs;
    private final ShipmentDesk desk;
    private final ShipmentPast past;
    private final ShipmentList list;
    private final TransactionOperations transactions;
    private final CurrentTariffs current;

    ShippingService(
            Tariffs tariffs,
            ShipmentDesk desk,
            ShipmentPast past,
            ShipmentList list,
            TransactionOperations transactions,
            CurrentTariffs current) {
        this.tariffs = tariffs;
        this.desk = desk;
        this.past = past;
        this.list = list;
        this.transactions = transactions;
        this.current = current;
    }

    @Override
    public List<ShippingOption> options(ShippingQuery query) {
        requirePieces(query.pieces());
        return current.calculator().options(query);
    }

    @Override
    public Shipment book(BookShipment command) {
        return desk.book(command, option(command));
    }

    @Override
    public void past(PastShipments command) {
        past.write(
                command, command.shipments().stream().map(each -> option(each.booked())).toList());
    }

    private ShippingOption option(BookShipment command) {
        requirePieces(command.pieces());
        return current.calculator().options(query(command)).stream()
                .filter(candidate -> candidate.service().equals(command.service()))
                .findFirst()
                .orElseThrow(() -> cannotGo(command));
    }

    private static ShippingQuery query(BookShipment command) {
        return new ShippingQuery(
                command.warehouse(),
                command.originCountry(),
                command.to().country(),
                command.to().postcode(),
                command.pieces(),
                command.battery());
    }

    private static Refusal cannotGo(BookShipment command) {
        return new Refusal(
                "service_unavailable_here",
                Refusal.Kind.UNPROCESSABLE,
                "%s does not take this parcel to %s."
                        .formatted(command.service(), command.to().country()),
                Map.of("service", command.service(), "country", command.to().country()));
    }

    private static void requirePieces(List<ShippingQuery.Piece> pieces) {
        boolean sound =
                !pieces.isEmpty()
                        && pieces.stream()
                                .allMatch(
                                        piece ->
                                                piece.quantity() > 0
                                                        && piece.quantity() <= MOST_PIECES
                                                        && piece.weightGrams() >= 0
                                                        && piece.lengthMm() >= 0
                                                        && piece.widthMm() >= 0
                                                        && piece.heightMm() >= 0);
        if (!sound) {
            throw Refusal.invalid(
                    "invalid_parcel", "A parcel holds pieces of some weight and size.");
        }
    }

    @Override
    public Shipment handOver(HandOverShipment command) {
        return desk.handOver(command);
    }

    @Override
    public Shipment cancel(CancelShipment command) {
        return desk.cancel(command);
    }

    @Override
    public Shipment track(TrackShipment command) {
        return desk.track(command);
    }

    @Override
    public ShipmentPage list(ShipmentListQuery query) {
        return list.page(query);
    }

    @Override
    public List<Shipment> shipmentsById(ShipmentIds query) {
        return desk.named(query.ids());
    }

    @Override
    public List<Shipment> shipments(ShipmentQuery query) {
        return desk.shipments(query);
    }

    @Override
    public void saveTariffs(SaveTariffs command) {
        TariffRules.require(command);
        transactions.executeWithoutResult(
                status -> {
                    if (!tariffs.add(command)) {
                        throw Refusal.conflict(
                                "version_taken",
                                "Tariffs %s are there with other content; they need a new version."
                                        .formatted(command.version()));
                    }
                });
        current.forget();
    }
}
