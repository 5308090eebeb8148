package io.entrepot.payment.internal.adyen;

import io.entrepot.payment.internal.adyen.AdyenWire.Amount;
import io.entrepot.payment.internal.adyen.AdyenWire.NewLink;
import io.entrepot.payment.spi.PaymentGateway.Start;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** The link that is opened at Adyen, the same each time it is sent under its key. */
record AdyenStart(String merchantAccount) {
    /** Longer than we send it again for. */
    private static final Duration OPEN = Duration.ofHours(2);

    private static final int MOST_DESCRIPTION = 280;

    NewLink link(Start start, Amount amount) {
        String name = start.description();
        return new NewLink(
                merchantAccount,
                start.paymentId().toString(),
                amount,
                start.returnUrl(),
                name.length() > MOST_DESCRIPTION ? name.substring(0, MOST_DESCRIPTION) : name,
                locale(start.locale()),
                start.country(),
                start.startedAt().truncatedTo(ChronoUnit.SECONDS).plus(OPEN).toString(),
                true,
                false,
                List.of("scheme"));
    }

    /** Adyen wants a language with a country; without one its page goes by the browser. */
    private static @Nullable String locale(String tag) {
        Locale read =
                Locale.forLanguageTag(tag.replace("zh-Hant", "zh-TW").replace("zh-Hans", "zh-CN"));
        return read.getCountry().length() == 2
                ? read.getLanguage() + "-" + read.getCountry()
                : null;
    }
}
