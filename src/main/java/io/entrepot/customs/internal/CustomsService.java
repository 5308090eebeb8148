package io.entrepot.customs.internal;

import io.entrepot.customs.CurrenciesNeeded;
import io.entrepot.customs.CustomsApi;
import io.entrepot.customs.LandedCostRequest;
import io.entrepot.customs.LandedCostResult;
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

    CustomsService() {
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
        return restrictions.judge(request);
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
