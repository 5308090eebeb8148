package io.entrepot.customs.internal;

import io.entrepot.customs.DraftRules;
import io.entrepot.customs.DraftedRules;
import io.entrepot.customs.ExampleFigure;
import io.entrepot.customs.PublishRules;
import io.entrepot.customs.RuleDeskApi;
import io.entrepot.customs.RuleExample;
import io.entrepot.customs.RuleFileQuery;
import io.entrepot.customs.RuleProblem;
import io.entrepot.customs.RuleSetPublished;
import io.entrepot.customs.RuleSetQuery;
import io.entrepot.customs.RuleSetReport;
import io.entrepot.customs.RuleSetSummary;
import io.entrepot.customs.SaveRuleExample;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.audit.AuditTrail;
import io.entrepot.platform.event.EventLog;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Drafts, proves and publishes sets of rules. */
@Service
class RuleDeskService implements RuleDeskApi {
    private static final int MOST_CHARACTERS = 8_000_000;
    private static final int MOST_EXAMPLE_CHARACTERS = 20_000;

    private final RuleSets sets;
    private final LiveRules live;
    private final EventLog events;
    private final AuditTrail audit;
    private final TransactionOperations transactions;
    private final Clock clock;

    RuleDeskService(
            RuleSets sets,
            LiveRules live,
            EventLog events,
            AuditTrail audit,
            TransactionOperations transactions,
            Clock clock) {
        this.sets = sets;
        this.live = live;
        this.events = events;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public List<RuleSetSummary> ruleSets() {
        live.live();
        return sets.all();
    }

    @Override
    public DraftedRules draftRules(DraftRules command) {
        int size = command.files().values().stream().mapToInt(String::length).sum();
        if (size > MOST_CHARACTERS) {
            throw Refusal.invalid(
                    "file_too_large", "A set of rules has 8 million characters at most.");
        }
        if (command.label().isBlank() || command.label().length() > 120) {
            throw Refusal.invalid("no_reason", "A set has a name of 120 characters at most.");
        }
        if (!RuleFiles.NAMES.containsAll(command.files().keySet())) {
            throw new Refusal(
                    "unknown_rule_file",
                    Refusal.Kind.INVALID,
                    "A set of rules has the files " + RuleFiles.NAMES,
                    Map.of("files", String.join(", ", RuleFiles.NAMES)));
        }
        RuleFiles files = files(command.basedOn()).with(command.files());
        RuleReader.Read read = RuleReader.read(files);
        List<RuleProblem> problems =
                RuleProof.problems(read, live.live().rules(), LocalDate.now(clock));
        if (read.snapshot().isEmpty()) {
            return new DraftedRules(null, problems);
        }
        keep(command, files);
        return new DraftedRules(summary(files.version()), problems);
    }

    private void keep(DraftRules command, RuleFiles files) {
        transactions.executeWithoutResult(
                status -> {
                    var set =
                            new RuleSets.NewSet(
                                    files,
                                    RuleSetSummary.Origin.STAFF,
                                    command.label(),
                                    command.basedOn());
                    if (sets.keep(set, command.actor(), clock.instant())) {
                        audit.write(
                                command.actor(),
                                "rules.drafted",
                                "rules:" + files.version(),
                                Map.of(
                                        "basedOn", command.basedOn(),
                                        "files", List.copyOf(command.files().keySet())));
                    }
                });
    }

    private RuleFiles files(String version) {
        live.live();
        return sets.files(version).orElseThrow(() -> Refusal.notFound("set of rules"));
    }

    private RuleSetSummary summary(String version) {
        return sets.all().stream()
                .filter(set -> set.version().equals(version))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("set of rules"));
    }

    @Override
    public RuleSetReport reportOnRules(RuleSetQuery query) {
        RuleFiles files = files(query.version());
        RuleReader.Read read = RuleReader.read(files);
        RuleSnapshot inForce = live.live().rules();
        List<RuleProblem> problems = RuleProof.problems(read, inForce, LocalDate.now(clock));
        List<ExampleFigure> figures =
                read.snapshot()
                        .map(rules -> RuleProof.figures(rules, sets.examples()))
                        .orElse(List.of());
        return new RuleSetReport(
                summary(query.version()),
                problems,
                RuleDiff.between(files(inForce.version()), files),
                figures,
                problems.stream().noneMatch(RuleProblem::blocks)
                        && !figures.isEmpty()
                        && figures.stream().allMatch(ExampleFigure::agrees));
    }

    @Override
    public RuleSetSummary publishRules(PublishRules command) {
        if (command.reason().isBlank() || command.reason().length() > 500) {
            throw Refusal.invalid("no_reason", "Say why, in 500 characters at most.");
        }
        RuleSetReport report = reportOnRules(new RuleSetQuery(command.version()));
        boolean wasLive = report.set().lastLive() != null;
        if (!wasLive && !report.mayGoLive()) {
            throw new Refusal(
                    "rules_not_proved",
                    Refusal.Kind.UNPROCESSABLE,
                    "Something stands between these rules and their going live.",
                    Map.of(
                            "problems",
                            report.problems().stream().filter(RuleProblem::blocks).count(),
                            "figures",
                            report.figures().stream().filter(each -> !each.agrees()).count()));
        }
        transactions.executeWithoutResult(status -> publish(command, report, wasLive));
        live.forget();
        return summary(command.version());
    }

    private void publish(PublishRules command, RuleSetReport report, boolean wasLive) {
        sets.lock();
        if (sets.live().filter(command.version()::equals).isPresent()) {
            return;
        }
        sets.publish(
                new RuleSets.Publication(
                        command.version(), command.reason(), report.figures().size(), wasLive),
                command.actor(),
                clock.instant());
        events.append(RuleSetPublished.of(command.version()));
        audit.write(
                command.actor(),
                "rules.published",
                "rules:" + command.version(),
                Map.of(
                        "reason", command.reason(),
                        "changes", report.changes().size(),
                        "figures", report.figures().size()));
    }

    @Override
    public String ruleFile(RuleFileQuery query) {
        if (!RuleFiles.NAMES.contains(query.name())) {
            throw Refusal.notFound("file of rules");
        }
        return files(query.version()).content(query.name());
    }

    @Override
    public List<RuleExample> ruleExamples() {
        List<RuleExample> examples = new ArrayList<>();
        RuleProof.builtIn()
                .forEach((id, body) -> examples.add(new RuleExample(id, body.toString(), true)));
        sets.examples().forEach((id, body) -> examples.add(new RuleExample(id, body, false)));
        return examples;
    }

    @Override
    public List<RuleExample> saveRuleExample(SaveRuleExample command) {
        String body = command.body();
        if (body != null) {
            requireExample(command.id(), body);
        }
        transactions.executeWithoutResult(
                status -> {
                    if (body == null) {
                        sets.removeExample(command.id());
                    } else {
                        sets.saveExample(command.id(), body, command.actor(), clock.instant());
                    }
                    audit.write(
                            command.actor(),
                            body == null ? "rule-example.removed" : "rule-example.saved",
                            "rule-example:" + command.id(),
                            Map.of());
                });
        return ruleExamples();
    }

    /** It has to say something that the rules in force can be asked about. */
    private void requireExample(String id, String body) {
        boolean good =
                id.matches("[A-Za-z0-9][A-Za-z0-9._-]{1,60}")
                        && !RuleProof.builtIn().containsKey(id)
                        && body.length() <= MOST_EXAMPLE_CHARACTERS;
        try {
            JsonNode example = RuleProof.parsed(body);
            good =
                    good
                            && example.path("id").asString("").equals(id)
                            && !new LandedCostExamples(live.live().rules())
                                    .check(example)
                                    .isEmpty();
        } catch (JacksonException noJson) {
            good = false;
        }
        if (!good) {
            throw Refusal.invalid(
                    "invalid_example", "An example has its id, what goes in and a figure.");
        }
    }
}
