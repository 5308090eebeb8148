package io.entrepot.search.internal;

import io.entrepot.kernel.Refusal;
import io.entrepot.search.SearchRule;
import io.entrepot.search.SearchRule.Placement;
import io.entrepot.search.SearchRule.Redirect;
import io.entrepot.search.SearchRule.Synonyms;
import io.entrepot.search.SearchText;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a rule must be like, and the form in which it is kept. */
final class RuleChecks {
    private static final int MOST_TERMS = 20;
    private static final int LONGEST_TERM = 60;
    private static final int MOST_PRODUCTS = 50;

    /** A page of this shop: one slash, then letters that no browser takes for another host. */
    private static final Pattern PATH =
            Pattern.compile("/(?!/)[A-Za-z0-9._~%/-]{0,200}(\\?[A-Za-z0-9._~%=&+,-]{0,200})?");

    private RuleChecks() {}

    static SearchRule checked(SearchRule rule) {
        SearchRule.Content content =
                switch (rule.content()) {
                    case Synonyms synonyms -> synonyms(synonyms);
                    case Redirect redirect -> redirect(redirect);
                    case Placement placement -> placement(placement);
                };
        refuseIf(content instanceof Synonyms && rule.market() != null, "market");
        return new SearchRule(rule.id(), rule.market(), rule.locale(), content, rule.version());
    }

    private static Synonyms synonyms(Synonyms given) {
        List<String> terms = terms(given.terms());
        List<String> means = terms(given.means());
        refuseIf(terms.isEmpty() || (terms.size() < 2 && means.isEmpty()), "terms");
        refuseIf(wrong(terms), "terms");
        refuseIf(wrong(means), "means");
        return new Synonyms(terms, means);
    }

    private static List<String> terms(List<String> given) {
        return given.stream()
                .map(SearchText::normalised)
                .filter(term -> !term.isEmpty())
                .distinct()
                .toList();
    }

    private static boolean wrong(List<String> terms) {
        return terms.size() > MOST_TERMS
                || terms.stream().anyMatch(term -> term.length() > LONGEST_TERM);
    }

    private static Redirect redirect(Redirect given) {
        String path = given.path().strip();
        // A search that leads to a search might lead back.
        refuseIf(path.equals("/search") || path.startsWith("/search?"), "path");
        refuseIf(!PATH.matcher(path).matches() || path.contains(".."), "path");
        return new Redirect(query(given.query()), path);
    }

    private static Placement placement(Placement given) {
        List<UUID> all =
                Stream.of(given.pinned(), given.boosted(), given.buried())
                        .flatMap(List::stream)
                        .toList();
        refuseIf(all.isEmpty() || all.size() > MOST_PRODUCTS, "pinned");
        refuseIf(new HashSet<>(all).size() < all.size(), "pinned");
        return new Placement(query(given.query()), given.pinned(), given.boosted(), given.buried());
    }

    private static String query(String given) {
        String query = SearchText.normalised(given);
        refuseIf(query.isEmpty(), "query");
        return query;
    }

    static void refuseIf(boolean wrong, String field) {
        if (wrong) {
            throw new Refusal(
                    "bad_search_rule",
                    Refusal.Kind.INVALID,
                    "The field " + field + " needs another look.",
                    Map.of("field", field));
        }
    }
}
