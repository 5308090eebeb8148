package io.entrepot.customs.internal;

import io.entrepot.customs.CurrenciesNeeded;
import io.entrepot.customs.CustomsApi;
import io.entrepot.customs.LandedCostRequest;
import io.entrepot.customs.LandedCostResult;
import io.entrepot.customs.RefusedLane;
import io.entrepot.customs.RefusedLaneQuery;
import io.entrepot.customs.RestrictionRequest;
import io.entrepot.customs.RestrictionResult;
import io.entrepot.customs.RuleBook;
import io.entrepot.customs.RuleQuery;

import org.springframework.stereotype.Service;

import java.util.Currency;
import java.util.List;

/** Answers the door from one immutable snapshot of rules. */
@Service
class CustomsService implements CustomsApi {
    private final RuleSnapshot rules;
    private final LandedCostEngine engine;
    private final Restrictions restrictions;
    private final RefusalLog refusals;

    CustomsService(RefusalLog refusals) {
        this.refusals = refusals;
        this.rules = RuleFiles.load();
        this.engine = new LandedCostEngine(rules);
        this.restrictions = new Restrictions(rules);
    }

    @Override
    public LandedCostResult quote(LandedCostRequest request) {
        return engine.quote(request);
    }

    @Override
    public RestrictionResult mayGo(RestrictionRequest request) {
        RestrictionResult verdict = restrictions.judge(request);
        if (verdict instanceof RestrictionResult.MayNotGo refused) {
            refusals.remember(request, refused);
        }
        return verdict;
    }

    @Override
    public List<RefusedLane> refusedLanes(RefusedLaneQuery query) {
        return refusals.since(query);
    }

    @Override
    public List<Currency> currencies(CurrenciesNeeded query) {
        return rules.currenciesOf(query.country(), query.date());
    }

    @Override
    public RuleBook describeRules(RuleQuery query) {
        return RuleListing.list(rules, query);
    }
}
