package io.entrepot.shipping.internal;

import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.audit.AuditTrail;
import io.entrepot.shipping.ReplaceTariffs;
import io.entrepot.shipping.SaveTariffs;
import io.entrepot.shipping.TariffDeskApi;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

import java.util.List;
import java.util.Map;

/** Keeps the services and their tables for staff: every save is a version that stays. */
@Service
class TariffDesk implements TariffDeskApi {
    private final Tariffs tariffs;
    private final CurrentTariffs current;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    TariffDesk(
            Tariffs tariffs,
            CurrentTariffs current,
            AuditTrail audit,
            TransactionOperations transactions) {
        this.tariffs = tariffs;
        this.current = current;
        this.audit = audit;
        this.transactions = transactions;
    }

    @Override
    public SaveTariffs tariffs() {
        return tariffs.newest().orElse(CurrentTariffs.NONE);
    }

    @Override
    public SaveTariffs replaceTariffs(ReplaceTariffs command) {
        SaveTariffs wanted = new SaveTariffs(Ids.next().toString(), command.services());
        TariffRules.require(wanted);
        transactions.executeWithoutResult(
                status -> {
                    tariffs.hold();
                    if (!tariffs().version().equals(command.seen())) {
                        throw Refusal.conflict(
                                "changed_meanwhile",
                                "Somebody else changed the services in between.");
                    }
                    tariffs.add(wanted);
                    List<String> codes =
                            wanted.services().stream().map(SaveTariffs.Service::code).toList();
                    audit.write(
                            command.actor(),
                            "tariffs.saved",
                            "tariffs:" + wanted.version(),
                            Map.of("services", codes, "instead", command.seen()));
                });
        current.forget();
        return wanted;
    }
}
