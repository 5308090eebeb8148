package io.entrepot.customs.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.customs.Destination;
import io.entrepot.customs.RestrictedGoods;
import io.entrepot.customs.RestrictionRequest;
import io.entrepot.customs.RestrictionResult;
import io.entrepot.customs.TransportMode;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Which goods may not travel which lane, and why. */
class RestrictionsTest {

    @Test
    void a_power_bank_may_not_leave_china_by_parcel() {
        RestrictionResult result = ask("JP", null, "CN", null, "850760", "battery-alone");

        assertThat(result).isInstanceOf(RestrictionResult.MayNotGo.class);
        var objection = ((RestrictionResult.MayNotGo) result).objections().getFirst();
        assertThat(objection.reason().key()).isEqualTo("restriction.lithium-battery-alone");
        assertThat(objection.wayOut().key()).isEqualTo("restriction.ship-from-overseas-warehouse");
        assertThat(objection.rule().source()).contains("IATA");
    }

    @Test
    void a_power_bank_goes_by_road_from_warsaw() {
        assertThat(ask("DE", null, "PL", TransportMode.ROAD, "850760", "battery-alone"))
                .isInstanceOf(RestrictionResult.MayGo.class);
        assertThat(ask("DE", null, "PL", TransportMode.COURIER, "850760", "battery-alone"))
                .isInstanceOf(RestrictionResult.MayNotGo.class);
    }

    @Test
    void earbuds_go_with_a_battery_mark() {
        RestrictionResult result =
                ask("DE", null, "CN", TransportMode.POST, "851830", "battery-contained");

        assertThat(result).isInstanceOf(RestrictionResult.MayGo.class);
        assertThat(((RestrictionResult.MayGo) result).conditions())
                .extracting(condition -> condition.rule().ruleId())
                .containsExactly("LI-CONTAINED");
    }

    @Test
    void nothing_goes_to_an_embargoed_territory() {
        assertThat(ask("KP", null, "CN", null, "691200", ""))
                .isInstanceOf(RestrictionResult.MayNotGo.class);
        assertThat(ask("UA", "95000", "PL", null, "691200", ""))
                .isInstanceOf(RestrictionResult.MayNotGo.class);
        assertThat(ask("UA", "01001", "PL", null, "691200", ""))
                .isInstanceOf(RestrictionResult.MayGo.class);
    }

    @Test
    void a_kitchen_knife_to_britain_needs_an_age_check() {
        RestrictionResult result = ask("GB", null, "CN", null, "821192", "");

        assertThat(((RestrictionResult.MayGo) result).conditions()).hasSize(1);
        assertThat(
                        ((RestrictionResult.MayGo) ask("DE", null, "CN", null, "821192", ""))
                                .conditions())
                .isEmpty();
    }

    @Test
    void a_restriction_holds_from_its_day_on() {
        RestrictionRequest before =
                new RestrictionRequest(
                        new Destination("DE", null, null),
                        "CN",
                        null,
                        LocalDate.of(2016, 3, 31),
                        List.of(goods("850760", "battery-alone")));

        assertThat(new Restrictions(Quoting.RULES).judge(before))
                .isInstanceOf(RestrictionResult.MayGo.class);
    }

    private static RestrictionResult ask(
            String to,
            @Nullable String postcode,
            String from,
            @Nullable TransportMode mode,
            String hs,
            String flag) {
        return new Restrictions(Quoting.RULES)
                .judge(
                        new RestrictionRequest(
                                new Destination(to, null, postcode),
                                from,
                                mode,
                                LocalDate.of(2026, 11, 23),
                                List.of(goods(hs, flag))));
    }

    private static RestrictedGoods goods(String hs, String flag) {
        return new RestrictedGoods("1", hs, "CN", flag.isEmpty() ? Set.of() : Set.of(flag));
    }
}
