package io.entrepot.search.web;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Permission;
import io.entrepot.platform.web.Needs;
import io.entrepot.search.RemoveSearchRule;
import io.entrepot.search.SaveSearchRule;
import io.entrepot.search.SearchDeskApi;
import io.entrepot.search.SearchQuality;
import io.entrepot.search.SearchQualityQuery;
import io.entrepot.search.SearchRule;
import io.entrepot.search.TriedSearchRules;
import io.entrepot.search.TrySearchRules;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.util.List;
import java.util.UUID;

/** The search for staff: what was looked for, and the rules they write. */
@RestController
@RequestMapping("/api/v1/console/search")
class ConsoleSearch {
    private final SearchDeskApi desk;

    ConsoleSearch(SearchDeskApi desk) {
        this.desk = desk;
    }

    /** Every rule there is, the one changed last first. */
    record RuleList(List<SearchRule> items) {}

    /** A rule as a form sends it. */
    record RuleEntry(
            @Nullable String market,
            @Nullable String locale,
            SearchRule.Content content,
            long version) {}

    @GetMapping("/rules")
    @Needs(Permission.CATALOG_READ)
    RuleList rules() {
        return new RuleList(desk.rules());
    }

    /** Creates the rule under the id that the caller made, or writes its next version. */
    @PutMapping("/rules/{id}")
    @Needs(Permission.CATALOG_WRITE)
    SearchRule save(@PathVariable UUID id, @RequestBody RuleEntry body, Principal staff) {
        return desk.save(
                new SaveSearchRule(
                        new SearchRule(
                                id, body.market(), body.locale(), body.content(), body.version()),
                        Actor.staff(staff.getName())));
    }

    @DeleteMapping("/rules/{id}")
    @Needs(Permission.CATALOG_WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id, @RequestParam long version, Principal staff) {
        desk.remove(new RemoveSearchRule(id, version, Actor.staff(staff.getName())));
    }

    /** The first hits with the rules and without. */
    @GetMapping("/trial")
    @Needs(Permission.CATALOG_READ)
    TriedSearchRules tried(
            @RequestParam String market, @RequestParam String locale, @RequestParam String q) {
        return desk.tried(new TrySearchRules(market, locale, q));
    }

    @GetMapping("/quality")
    @Needs(Permission.CATALOG_READ)
    SearchQuality quality(
            @RequestParam(defaultValue = "30") int days,
            @RequestParam(required = false) @Nullable String market) {
        return desk.quality(new SearchQualityQuery(days, market));
    }
}
