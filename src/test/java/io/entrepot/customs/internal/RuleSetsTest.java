package io.entrepot.customs.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.customs.CustomsApi;
import io.entrepot.customs.DraftRules;
import io.entrepot.customs.DraftedRules;
import io.entrepot.customs.LandedCost;
import io.entrepot.customs.LandedCostRequest;
import io.entrepot.customs.LandedCostResult;
import io.entrepot.customs.PublishRules;
import io.entrepot.customs.RuleChange;
import io.entrepot.customs.RuleDeskApi;
import io.entrepot.customs.RuleProblem;
import io.entrepot.customs.RuleQuery;
import io.entrepot.customs.RuleSetPublished;
import io.entrepot.customs.RuleSetQuery;
import io.entrepot.customs.RuleSetReport;
import io.entrepot.customs.RuleSetSummary;
import io.entrepot.customs.SaveRuleExample;
import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.TestModule;
import io.entrepot.platform.run.ChoreRequest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.support.TransactionOperations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Sets of rules are drafted, proved, put in force, kept, and can be gone back to. */
class RuleSetsTest {
    private static final RuleFiles PROGRAM = RuleFiles.ofProgram();
    private static final String EU = "rules-eu.csv";

    private final TestModule module = TestModule.of("customs");
    private final CustomsApi customs = module.get(CustomsApi.class);
    private final RuleDeskApi desk = module.get(RuleDeskApi.class);

    @TempDir Path folder = Path.of(".");

    @AfterEach
    void close() {
        module.close();
    }

    @Test
    void the_programs_own_set_is_in_force_from_the_first_question_on() {
        assertThat(version()).isEqualTo(PROGRAM.version());
        assertThat(desk.ruleSets())
                .singleElement()
                .satisfies(
                        set -> {
                            assertThat(set.origin()).isEqualTo(RuleSetSummary.Origin.PROGRAM);
                            assertThat(set.liveSince()).isNotNull();
                        });
    }

    @Test
    void the_carried_rules_have_no_contradiction_and_no_overlap() {
        RuleReader.Read read = RuleReader.read(PROGRAM);

        assertThat(RuleProof.problems(read, read.orThrow(), Quoting.RULES_DAY)).isEmpty();
    }

    @Test
    void a_changed_rate_goes_live_and_the_old_quote_can_be_made_again() {
        String before = version();
        LandedCostRequest question = germany();
        LandedCostResult first = customs.quote(question);

        String after = draft(EU, "DE-VAT-IOSS,DE,,B2C,IOSS", "0.19", "0.2").version();
        assertThat(version()).as("a draft changes nothing").isEqualTo(before);
        assertThat(desk.reportOnRules(new RuleSetQuery(after)).changes())
                .singleElement()
                .satisfies(
                        change -> {
                            assertThat(change.kind()).isEqualTo(RuleChange.Kind.CHANGED);
                            assertThat(change.row()).isEqualTo("DE-VAT-IOSS");
                            assertThat(change.cells())
                                    .containsExactly(new RuleChange.Cell("rate", "0.19", "0.2"));
                        });
        forgetFiguresOfGermany(after);
        module.clock.pass(Duration.ofMinutes(1));

        assertThat(version()).isEqualTo(after);
        LandedCost now = (LandedCost) customs.quote(question);
        assertThat(now.totals().tax()).hasToString("EUR 20.60");
        assertThat(now.rulesVersion()).isEqualTo(after);
        module.clock.pass(Duration.ofDays(400));
        assertThat(customs.quote(under(before, question)))
                .as("the same input gives the same output a year later")
                .isEqualTo(first);
    }

    /**
     * Puts a set in force whose figures differ on purpose: the examples are law, so law moves too.
     */
    private void forgetFiguresOfGermany(String version) {
        assertThatThrownBy(() -> publish(version))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("rules_not_proved"));
        module.jdbc
                .sql(
                        """
                        insert into customs.rule_publication (version, published_at, published_by,
                            reason, figures_checked, going_back)
                        values (:version, now(), 'test', 'as if the examples had moved', 0, false)
                        """)
                .param("version", version)
                .update();
    }

    @Test
    void a_set_that_passes_goes_live_at_once_and_one_can_go_back() {
        String before = version();
        String after = draft(EU, "EU-FEE-IT,IT", "easproject.com\"", "checked\"").version();

        assertThat(publish(after).liveSince()).isNotNull();
        assertThat(version()).isEqualTo(after);
        assertThat(module.events.of(RuleSetPublished.class))
                .extracting(RuleSetPublished::version)
                .containsExactly(after);
        publish(after);
        assertThat(module.events.of(RuleSetPublished.class)).hasSize(1);

        publish(before);
        assertThat(version()).isEqualTo(before);
        assertThat(desk.ruleSets()).filteredOn(set -> set.liveSince() != null).hasSize(1);
        assertThatThrownBy(() -> module.jdbc.sql("delete from customs.rule_set").update())
                .hasMessageContaining("never changed");
    }

    @Test
    void a_figure_that_staff_keep_has_to_agree_before_a_set_goes_live() {
        String body =
                """
                {"id": "IT-fee", "src": "ilsole24ore.com", "in": {"dest": "IT", "distinct_hs6": 1},
                 "fee_eur": "3.00"}
                """;
        desk.saveRuleExample(new SaveRuleExample("IT-fee", body, Actor.SYSTEM));
        String after = draft(EU, "EU-FEE-IT,IT", "easproject.com\"", "checked\"").version();

        RuleSetReport report = desk.reportOnRules(new RuleSetQuery(after));
        assertThat(report.mayGoLive()).isFalse();
        assertThat(report.figures())
                .filteredOn(figure -> !figure.agrees())
                .singleElement()
                .satisfies(figure -> assertThat(figure.computed()).isEqualTo("2.00"));
        assertThatThrownBy(() -> publish(after)).isInstanceOf(Refusal.class);

        desk.saveRuleExample(new SaveRuleExample("IT-fee", null, Actor.SYSTEM));
        assertThat(publish(after).liveSince()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "no json, {",
        "another id, '{\"id\": \"B\", \"in\": {\"cif\": \"1\"}, \"bcd\": \"1\"}'",
        "no figure, '{\"id\": \"A1\", \"in\": {\"cif\": \"1\"}}'"
    })
    void refuses_an_example_that_says_nothing(String what, String body) {
        assertThatThrownBy(
                        () -> desk.saveRuleExample(new SaveRuleExample("A1", body, Actor.SYSTEM)))
                .as(what)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("invalid_example"));
    }

    @ParameterizedTest
    @CsvSource({
        "unreadable, 2024-08-01, 2024-13-01, BR-1",
        "unreadable, AD_VALOREM, AD_LIBITUM, BR-1",
        "contradiction, 0.2, 20, BR-1",
        "contradiction, 'GOODS FREIGHT INSURANCE', '', BR-1",
        "contradiction, ',50,USD', ',-1,USD', BR-1",
        "contradiction, import-tax, no-such-words, BR-1",
        "contradiction, '50,3000,USD', '5000,3000,USD', BR-2",
        "overlap, '50,3000,USD', '40,3000,USD', BR-2",
        "same_id, BR-2, BR-1, BR-2"
    })
    void names_the_row_that_is_wrong(String code, String before, String after, String rule) {
        DraftedRules drafted = drafted("rules-americas.csv", rule + ",BR", before, after);

        assertThat(drafted.problems())
                .as(drafted.toString())
                .anySatisfy(
                        problem -> {
                            assertThat(problem.code()).isEqualTo(code);
                            assertThat(problem.blocks()).isTrue();
                            assertThat(problem.rows())
                                    .anyMatch(row -> row.startsWith("rules-americas.csv:"));
                        });
        assertThat(drafted.set() == null)
                .isEqualTo(List.of("unreadable", "same_id").contains(code));
    }

    @Test
    void a_hole_that_was_not_there_before_is_found_by_sending_parcels_through() {
        DraftedRules drafted =
                drafted("rules-americas.csv", "BR-2,BR", "50,3000,USD", "90,3000,USD");

        assertThat(drafted.problems()).extracting(RuleProblem::code).containsOnly("hole");
        assertThat(drafted.problems().toString()).contains("BR").contains("NO_DUTY_RATE");
    }

    @Test
    void a_rule_that_ends_without_a_successor_is_a_hole_in_the_future() {
        DraftedRules drafted =
                drafted(
                        "rules-asia.csv",
                        "AE-1-VAT,AE",
                        "2023-03-01,,estimate",
                        "2023-03-01,2027-06-30,ends");

        assertThat(drafted.problems()).extracting(RuleProblem::code).contains("hole");
        assertThat(drafted.problems().toString()).contains("2027-07-01");
    }

    @Test
    void the_same_files_twice_are_one_set_and_unknown_files_are_refused() {
        RuleSetSummary one = draft(EU, "EU-FEE-IT,IT", "easproject.com\"", "checked\"");
        RuleSetSummary two = draft(EU, "EU-FEE-IT,IT", "easproject.com\"", "checked\"");
        assertThat(two.number()).isEqualTo(one.number());
        assertThatThrownBy(
                        () ->
                                desk.draftRules(
                                        new DraftRules(
                                                version(),
                                                "x",
                                                Map.of("passwords.csv", ""),
                                                Actor.SYSTEM)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("unknown_rule_file"));
    }

    @Test
    void the_command_tells_what_changes_and_publishes_when_asked() throws IOException {
        Files.writeString(
                folder.resolve(EU), changed(EU, "EU-FEE-IT,IT", "easproject.com\"", "checked\""));
        List<String> said = new ArrayList<>();

        int code =
                module.get(RulesChore.class)
                        .run(
                                new ChoreRequest(
                                        Map.of("file", folder.toString(), "map", "publish")),
                                said::add);

        assertThat(code).as(said.toString()).isZero();
        assertThat(said).anyMatch(line -> line.startsWith("CHANGED rules-eu.csv EU-FEE-IT"));
        assertThat(said.getLast()).isEqualTo("in force: " + version());
        assertThat(version()).isNotEqualTo(PROGRAM.version());
    }

    @Test
    void a_program_with_newer_rules_follows_only_where_nobody_decided() {
        RuleSets sets = module.get(RuleSets.class);
        RuleFiles older = PROGRAM.with(Map.of(EU, changed(EU, "EU-FEE-IT,IT", ",y", ",n")));
        var set = new RuleSets.NewSet(older, RuleSetSummary.Origin.PROGRAM, "older", null);
        sets.keep(set, Actor.SYSTEM, module.clock.instant());
        sets.publish(
                new RuleSets.Publication(older.version(), "came with it", 0, false),
                Actor.SYSTEM,
                module.clock.instant());

        assertThat(version()).as("a new release").isEqualTo(PROGRAM.version());
        publish(older.version());
        module.clock.pass(Duration.ofMinutes(1));
        LiveRules afterRestart =
                new LiveRules(sets, module.get(TransactionOperations.class), module.clock);
        assertThat(afterRestart.live().rules().version())
                .as("somebody went back")
                .isEqualTo(older.version());
    }

    private String version() {
        return customs.describeRules(new RuleQuery("DE", null)).version();
    }

    private RuleSetSummary publish(String version) {
        return desk.publishRules(new PublishRules(version, "read and compared", Actor.SYSTEM));
    }

    private RuleSetSummary draft(String file, String row, String before, String after) {
        return Objects.requireNonNull(drafted(file, row, before, after).set());
    }

    private DraftedRules drafted(String file, String row, String before, String after) {
        return desk.draftRules(
                new DraftRules(
                        version(),
                        "test",
                        Map.of(file, changed(file, row, before, after)),
                        Actor.SYSTEM));
    }

    /** The file with one cell of one row changed. */
    private static String changed(String file, String row, String before, String after) {
        List<String> lines = new ArrayList<>();
        boolean found = false;
        for (String line : PROGRAM.content(file).lines().toList()) {
            boolean here = line.startsWith(row);
            found |= here && line.contains(before);
            lines.add(here ? line.replace(before, after) : line);
        }
        assertThat(found).as(row + " has " + before).isTrue();
        return String.join("\n", lines) + "\n";
    }

    private static LandedCostRequest germany() {
        return Quoting.to("DE", "EUR").holding("IOSS").goods("610910x1@100.00").request();
    }

    private static LandedCostRequest under(String version, LandedCostRequest request) {
        return new LandedCostRequest(
                request.destination(),
                request.dispatch(),
                request.terms(),
                request.lines(),
                request.rates(),
                version);
    }
}
