package io.entrepot.customs.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.customs.ChargeKind;
import io.entrepot.customs.RuleQuery;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

/** The carried law is complete, dated and sourced. */
class RuleFilesTest {
    private static final RuleSnapshot RULES = Quoting.RULES;

    @Test
    void every_rule_has_a_source_and_a_date_that_is_not_in_the_future() {
        assertThat(RULES.rules())
                .allSatisfy(
                        rule -> {
                            assertThat(rule.provenance().source()).as(rule.id()).isNotBlank();
                            assertThat(rule.provenance().date())
                                    .as(rule.id())
                                    .isBeforeOrEqualTo(LocalDate.of(2026, 11, 23));
                            assertThat(rule.reason()).as(rule.id()).isNotBlank();
                        });
    }

    @Test
    void every_member_of_the_union_has_its_three_ways_of_vat() {
        List<String> members =
                RULES.groupsOfCountry().entrySet().stream()
                        .filter(entry -> entry.getValue().contains("EU"))
                        .map(java.util.Map.Entry::getKey)
                        .toList();

        assertThat(members).hasSize(27);
        assertThat(members)
                .allSatisfy(
                        country ->
                                assertThat(
                                                RULES.rules().stream()
                                                        .map(Rule::id)
                                                        .filter(
                                                                id ->
                                                                        id.startsWith(
                                                                                country + "-VAT-"))
                                                        .toList())
                                        .contains(
                                                country + "-VAT-IOSS",
                                                country + "-VAT-INTRA",
                                                country + "-VAT-IMPORT"));
    }

    @Test
    void every_destination_of_the_brief_has_duty_and_tax() {
        for (String country : GoldenQuotesTest.DESTINATIONS) {
            List<ChargeKind> kinds =
                    RULES.layersFor(country).stream()
                            .flatMap(List::stream)
                            .map(rule -> rule.levy().kind())
                            .distinct()
                            .toList();
            assertThat(kinds).as(country).contains(ChargeKind.DUTY, ChargeKind.TAX);
        }
    }

    @Test
    void rules_that_take_an_amount_name_its_currency() {
        assertThat(RULES.rules())
                .filteredOn(
                        rule ->
                                rule.levy().amount().signum() != 0
                                        || rule.levy().deduct().signum() != 0
                                        || rule.levy().rounding().waiveBelow() != null
                                        || rule.levy().rounding().step() != null)
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.levy().currency()).as(rule.id()).isNotNull());
    }

    @Test
    void the_version_is_a_hash_and_loading_again_gives_the_same() {
        assertThat(RULES.version()).matches("[0-9a-f]{12}");
        assertThat(RuleFiles.load().version()).isEqualTo(RULES.version());
    }

    @Test
    void the_rule_book_can_be_read_by_destination_and_day() {
        var book = RuleListing.list(RULES, new RuleQuery("FR", LocalDate.of(2026, 11, 23)));

        assertThat(book.entries())
                .extracting("ruleId")
                .contains("EU-DUTY-1", "EU-FEE-FR", "FR-VAT-IOSS");
        assertThat(book.entries())
                .extracting("ruleId")
                .doesNotContain("EU-DUTY-0", "DE-VAT-IOSS", "US-0");
        assertThat(book.entries()).allSatisfy(entry -> assertThat(entry.what()).isNotBlank());
    }
}
