package io.entrepot.payment.internal;

import io.entrepot.kernel.Refusal;
import io.entrepot.payment.CaptureAt;
import io.entrepot.payment.ChannelHealth;
import io.entrepot.payment.MethodQuery;
import io.entrepot.payment.MethodSetting;
import io.entrepot.payment.MethodTerms;
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
    private static final int MOST_COUNTRIES = 260;
    private static final int MOST_LIMITS = 50;
    private static final int MOST_MINUTES = 30 * 24 * 60;

    private final Gateways gateways;
    private final MethodSettings settings;
    private final Channels channels;
    private final AuditTrail audit;
    private final TransactionOperations transaction;

    MethodDesk(
            Gateways gateways,
            MethodSettings settings,
            Channels channels,
            AuditTrail audit,
            TransactionOperations transaction) {
        this.gateways = gateways;
        this.settings = settings;
        this.channels = channels;
        this.audit = audit;
        this.transaction = transaction;
    }

    @Override
    public List<ChannelHealth> channels() {
        return channels.ofLastDay();
    }

    @Override
    public List<MethodSetting> settings(MethodQuery query) {
        return gateways.settings(query);
    }

    @Override
    public void saveSetting(SaveMethodSetting command) {
        check(command.terms());
        if (command.terms().captureAt() == CaptureAt.HAND_OVER
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
                                    command.terms().offered(),
                                    "captureAt",
                                    command.terms().captureAt().name(),
                                    "countries",
                                    command.terms().countries(),
                                    "limits",
                                    command.terms().limits().toString()));
                });
    }

    private static void check(MethodTerms terms) {
        boolean countries =
                terms.countries().size() <= MOST_COUNTRIES
                        && terms.countries().stream().allMatch(each -> each.matches("[A-Z]{2}"));
        boolean limits =
                terms.limits().size() <= MOST_LIMITS
                        && terms.limits().stream().allMatch(MethodDesk::isRange)
                        && terms.limits().stream()
                                        .map(MethodTerms.Limit::currency)
                                        .distinct()
                                        .count()
                                == terms.limits().size();
        Integer minutes = terms.payWithinMinutes();
        boolean wait = minutes == null || (minutes >= 5 && minutes <= MOST_MINUTES);
        if (!countries || !limits || !wait) {
            throw Refusal.invalid(
                    "bad_method_terms",
                    "Countries are two letters, limits one range a currency, the wait 5 minutes to"
                            + " 30 days.");
        }
    }

    private static boolean isRange(MethodTerms.Limit limit) {
        Long least = limit.leastMinor();
        Long most = limit.mostMinor();
        return limit.currency().matches("[A-Z]{3}")
                && (least == null || least >= 0)
                && (most == null || most > 0)
                && (least == null || most == null || least <= most);
    }
}
