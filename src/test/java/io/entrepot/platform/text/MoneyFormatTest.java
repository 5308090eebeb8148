package io.entrepot.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.kernel.Money;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.Locale;

class MoneyFormatTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "123450  | EUR | de-DE | 1.234,50_€",
                "123450  | EUR | en-GB | €1,234.50",
                "1234    | JPY | ja-JP | ￥1,234",
                "1234    | JPY | de-DE | 1.234_¥",
                "123400  | TWD | zh-TW | $1,234",
                "123450  | TWD | zh-TW | $1,234.50",
                "1234567 | KWD | en-US | KWD_1,234.567",
                "123450  | BRL | pt-BR | R$_1.234,50",
                "-550    | GBP | en-GB | -£5.50",
                "100     | USD | en-US | $1.00",
                "0       | EUR | de-DE | 0,00_€",
            })
    void shows_the_decimals_of_the_currency(
            long minor, String currency, String locale, String shown) {
        assertThat(MoneyFormat.display(Money.of(minor, currency), Locale.forLanguageTag(locale)))
                .isEqualTo(shown.replace('_', '\u00a0'));
    }

    @Property
    void loses_no_minor_unit_of_any_amount(@ForAll long minor) {
        String shown = MoneyFormat.display(Money.of(minor, "EUR"), Locale.US);
        String figure = shown.replace("€", "").replace(",", "");
        assertThat(new BigDecimal(figure)).isEqualTo(BigDecimal.valueOf(minor, 2));
    }

    @Test
    void shows_a_range_only_where_there_is_one() {
        Money ten = Money.of(1000, "EUR");
        assertThat(MoneyFormat.display(ten, ten, Locale.US)).isEqualTo("€10.00");
        assertThat(MoneyFormat.display(ten, Money.of(1250, "EUR"), Locale.US))
                .isEqualTo("€10.00 – €12.50");
    }
}
