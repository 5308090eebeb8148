package io.entrepot.customs.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.customs.Destination;
import io.entrepot.customs.LandedCostRequest;
import io.entrepot.customs.LandedCostResult;
import io.entrepot.customs.RestrictedGoods;
import io.entrepot.customs.RestrictionRequest;
import io.entrepot.customs.RestrictionResult;
import io.entrepot.customs.RuleBook;
import io.entrepot.customs.RuleQuery;
import io.entrepot.platform.json.Json;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What goes through the door arrives as it left when the door is in another process. */
class DoorJsonTest {

    @Test
    void a_request_and_its_quote_survive_the_wire() {
        Quoting quoting =
                Quoting.to("RO", "EUR")
                        .holding("IOSS")
                        .rate("EUR", "RON", "5.09")
                        .freight("4.00")
                        .goods("610910x2@20.00G -x1@3.00");

        LandedCostRequest request = quoting.request();
        assertThat(again(request, LandedCostRequest.class)).isEqualTo(request);
        LandedCostResult refused = quoting.ask();
        assertThat(again(refused, LandedCostResult.class)).isEqualTo(refused);
        LandedCostResult quoted = Quoting.to("US", "USD").goods("420292x1@33.00").ask();
        assertThat(again(quoted, LandedCostResult.class)).isEqualTo(quoted);
    }

    @Test
    void verdicts_and_the_rule_book_survive_the_wire() {
        for (String flag : List.of("battery-alone", "battery-packed")) {
            RestrictionRequest request =
                    new RestrictionRequest(
                            new Destination("JP", null, null),
                            "CN",
                            io.entrepot.customs.TransportMode.POST,
                            LocalDate.of(2026, 11, 23),
                            List.of(new RestrictedGoods("1", null, "CN", Set.of(flag))));
            assertThat(again(request, RestrictionRequest.class)).isEqualTo(request);
            RestrictionResult verdict = new Restrictions(Quoting.RULES).judge(request);
            assertThat(again(verdict, RestrictionResult.class)).isEqualTo(verdict);
        }
        RuleBook book = RuleListing.list(Quoting.RULES, new RuleQuery("GB", null));
        assertThat(again(book, RuleBook.class)).isEqualTo(book);
    }

    private static <T> T again(T value, Class<T> type) {
        return Json.LENIENT.readValue(Json.LENIENT.writerFor(type).writeValueAsString(value), type);
    }
}
