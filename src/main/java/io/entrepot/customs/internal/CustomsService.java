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

/** Answers the door, each question from one immutable snapshot of rules. */
@Service
class CustomsService implements CustomsApi {
    private final LiveRules rules;
    private final RefusalLog refusals;

    CustomsService(LiveRules rules, RefusalLog refusals) {
        this.rules = rules;
        this.refusals = refusals;
    }

    @Override
    public LandedCostResult quote(LandedCostRequest request) {
        return rules.of(request.rulesVersion()).engine().quote(request);
    }

    @Override
    public RestrictionResult mayGo(RestrictionRequest request) {
        RestrictionResult verdict = rules.live().restrictions().judge(request);
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
        return rules.live().rules().currenciesOf(query.country(), query.date());
    }

    @Override
    public RuleBook describeRules(RuleQuery query) {
        return RuleListing.list(rules.live().rules(), query);
    }
}
