package io.entrepot.customs.web;

import io.entrepot.customs.DraftRules;
import io.entrepot.customs.DraftedRules;
import io.entrepot.customs.PublishRules;
import io.entrepot.customs.RuleDeskApi;
import io.entrepot.customs.RuleExample;
import io.entrepot.customs.RuleFileQuery;
import io.entrepot.customs.RuleSetQuery;
import io.entrepot.customs.RuleSetReport;
import io.entrepot.customs.RuleSetSummary;
import io.entrepot.customs.SaveRuleExample;
import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Permission;
import io.entrepot.platform.web.Needs;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import java.util.Map;

/** Sets of rules for staff: drafted from files, proved against examples, put in force. */
@RestController
@RequestMapping("/api/v1/console/customs")
class ConsoleRuleSets {
    /** All sets, the newest first, and the names of the files that a set has. */
    record RuleSetList(List<RuleSetSummary> items) {}

    /** Files that take the place of those of a set. */
    record Draft(String basedOn, String label, Map<String, String> files) {}

    /** Why a set goes live. */
    record Publication(String reason) {}

    /** The figures that every set has to reproduce. */
    record Examples(List<RuleExample> items) {}

    /** An example as JSON text. */
    record ExampleBody(String body) {}

    private final RuleDeskApi desk;

    ConsoleRuleSets(RuleDeskApi desk) {
        this.desk = desk;
    }

    @GetMapping("/rule-sets")
    @Needs(Permission.CATALOG_READ)
    RuleSetList sets() {
        return new RuleSetList(desk.ruleSets());
    }

    @PostMapping("/rule-sets")
    @Needs(Permission.SETTINGS_WRITE)
    DraftedRules draft(@RequestBody Draft draft, Principal staff) {
        return desk.draftRules(
                new DraftRules(
                        draft.basedOn(),
                        draft.label(),
                        draft.files(),
                        Actor.staff(staff.getName())));
    }

    @GetMapping("/rule-sets/{version}")
    @Needs(Permission.CATALOG_READ)
    RuleSetReport report(@PathVariable String version) {
        return desk.reportOnRules(new RuleSetQuery(version));
    }

    @PostMapping("/rule-sets/{version}/publication")
    @Needs(Permission.SETTINGS_WRITE)
    RuleSetSummary publish(
            @PathVariable String version, @RequestBody Publication publication, Principal staff) {
        return desk.publishRules(
                new PublishRules(version, publication.reason(), Actor.staff(staff.getName())));
    }

    @GetMapping("/rule-sets/{version}/files/{name}")
    @Needs(Permission.CATALOG_READ)
    ResponseEntity<String> file(@PathVariable String version, @PathVariable String name) {
        String content = desk.ruleFile(new RuleFileQuery(version, name));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(content);
    }

    @GetMapping("/rule-examples")
    @Needs(Permission.CATALOG_READ)
    Examples examples() {
        return new Examples(desk.ruleExamples());
    }

    @PutMapping("/rule-examples/{id}")
    @Needs(Permission.SETTINGS_WRITE)
    Examples saveExample(
            @PathVariable String id, @RequestBody ExampleBody example, Principal staff) {
        return new Examples(
                desk.saveRuleExample(
                        new SaveRuleExample(id, example.body(), Actor.staff(staff.getName()))));
    }

    @DeleteMapping("/rule-examples/{id}")
    @Needs(Permission.SETTINGS_WRITE)
    Examples removeExample(@PathVariable String id, Principal staff) {
        return new Examples(
                desk.saveRuleExample(new SaveRuleExample(id, null, Actor.staff(staff.getName()))));
    }
}
