package io.entrepot.payment.internal;

import io.entrepot.kernel.Refusal;
import io.entrepot.payment.CaptureAt;
import io.entrepot.payment.MethodQuery;
import io.entrepot.payment.MethodSetting;
import io.entrepot.payment.PaymentDeskApi;
import io.entrepot.payment.SaveMethodSetting;
import io.entrepot.platform.audit.AuditTrail;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

import java.util.List;
import java.util.Map;

/** Answers at the desk where ways to pay are decided about. */
@Service
class MethodDesk implements PaymentDeskApi {
    private final Gateways gateways;
    private final MethodSettings settings;
    private final AuditTrail audit;
    private final TransactionOperations transaction;

    MethodDesk(
            Gateways gateways,
            MethodSettings settings,
            AuditTrail audit,
            TransactionOperations transaction) {
        this.gateways = gateways;
        this.settings = settings;
        this.audit = audit;
        this.transaction = transaction;
    }

    @Override
    public List<MethodSetting> settings(MethodQuery query) {
        return gateways.settings(query);
    }

    @Override
    public void saveSetting(SaveMethodSetting command) {
        if (command.captureAt() == CaptureAt.HAND_OVER
                && !gateways.holds(command.provider(), command.code())) {
            throw Refusal.invalid(
                    "capture_not_choosable", "This way to pay moves the money at once.");
        }
        transaction.executeWithoutResult(
                status -> {
                    if (!settings.save(command)) {
                        throw Refusal.conflict(
                                "changed_meanwhile", "Somebody else changed this way to pay.");
                    }
                    audit.write(
                            command.actor(),
                            "payment.method-saved",
                            "payment-method:" + command.provider() + "/" + command.code(),
                            Map.of(
                                    "offered",
                                    command.offered(),
                                    "captureAt",
                                    command.captureAt().name()));
                });
    }
}
