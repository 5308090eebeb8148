package io.entrepot.search.internal;

import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.Product;
import io.entrepot.catalog.ProductIds;
import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.audit.AuditTrail;
import io.entrepot.search.RemoveSearchRule;
import io.entrepot.search.SaveSearchRule;
import io.entrepot.search.SearchDeskApi;
import io.entrepot.search.SearchQuality;
import io.entrepot.search.SearchQualityQuery;
import io.entrepot.search.SearchQuery;
import io.entrepot.search.SearchRule;
import io.entrepot.search.TriedSearchRules;
import io.entrepot.search.TrySearchRules;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Answers staff who look after the search; each change is one transaction with its audit line. */
@Service
class DeskService implements SearchDeskApi {
    private static final int TRIED = 8;

    private final Rules rules;
    private final QueryDays days;
    private final Asking asking;
    private final Surroundings surroundings;
    private final CatalogApi catalog;
    private final AuditTrail audit;
    private final TransactionOperations transaction;

    DeskService(
            Rules rules,
            QueryDays days,
            Asking asking,
            Surroundings surroundings,
            CatalogApi catalog,
            AuditTrail audit,
            TransactionOperations transaction) {
        this.rules = rules;
        this.days = days;
        this.asking = asking;
        this.surroundings = surroundings;
        this.catalog = catalog;
        this.audit = audit;
        this.transaction = transaction;
    }

    @Override
    public List<SearchRule> rules() {
        return rules.all();
    }

    @Override
    public SearchRule save(SaveSearchRule command) {
        SearchRule checked = RuleChecks.checked(command.rule());
        if (checked.market() != null) {
            surroundings.market(checked.market());
        }
        if (checked.content() instanceof SearchRule.Placement placement) {
            known(placement);
        }
        try {
            SearchRule kept = transaction.execute(status -> kept(checked, command.actor()));
            return Objects.requireNonNull(kept);
        } catch (DuplicateKeyException exists) {
            throw Refusal.conflict("search_rule_exists", "The query has such a rule already.");
        } finally {
            rules.forget();
        }
    }

    private SearchRule kept(SearchRule rule, Actor actor) {
        SearchRule before = rules.locked(rule.id()).orElse(null);
        long version = before == null ? 0 : before.version();
        if (version != rule.version()) {
            throw changedMeanwhile();
        }
        if (before == null && rules.count() >= Rules.MOST) {
            throw Refusal.conflict("too_many_search_rules", "There are 1,000 rules at most.");
        }
        SearchRule next =
                new SearchRule(
                        rule.id(), rule.market(), rule.locale(), rule.content(), version + 1);
        rules.write(next);
        tell(next, actor, "search.rule-saved");
        return next;
    }

    @Override
    public void remove(RemoveSearchRule command) {
        transaction.executeWithoutResult(
                status ->
                        rules.locked(command.id())
                                .ifPresent(
                                        rule -> {
                                            if (rule.version() != command.version()) {
                                                throw changedMeanwhile();
                                            }
                                            rules.remove(rule.id());
                                            tell(rule, command.actor(), "search.rule-removed");
                                        }));
        rules.forget();
    }

    @Override
    public TriedSearchRules tried(TrySearchRules query) {
        SearchQuery asked =
                new SearchQuery(
                        query.market(),
                        query.language(),
                        query.text(),
                        null,
                        Map.of(),
                        null,
                        null,
                        false,
                        SearchQuery.Sort.RELEVANCE,
                        1,
                        TRIED);
        return new TriedSearchRules(
                asking.search(asked, rules.book()), asking.search(asked, rules.none()));
    }

    @Override
    public SearchQuality quality(SearchQualityQuery query) {
        return days.quality(query);
    }

    private void known(SearchRule.Placement placement) {
        Set<UUID> asked = new HashSet<>(placement.pinned());
        asked.addAll(placement.boosted());
        asked.addAll(placement.buried());
        Set<UUID> known =
                catalog.productsById(new ProductIds(List.copyOf(asked))).stream()
                        .map(Product::id)
                        .collect(Collectors.toSet());
        RuleChecks.refuseIf(!known.containsAll(asked), "pinned");
    }

    private void tell(SearchRule rule, Actor actor, String action) {
        String query = rule.content().query();
        audit.write(
                actor,
                action,
                "search-rule:" + rule.id(),
                Map.of(
                        "kind",
                        rule.content().getClass().getSimpleName(),
                        "query",
                        query == null ? "" : query,
                        "version",
                        rule.version()));
    }

    private static Refusal changedMeanwhile() {
        return Refusal.conflict(
                "changed_meanwhile", "Somebody else changed it; look at it again first.");
    }
}
