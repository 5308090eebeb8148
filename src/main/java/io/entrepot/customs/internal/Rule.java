package io.entrepot.customs.internal;

import io.entrepot.customs.Certainty;
import io.entrepot.customs.Confidence;
import io.entrepot.customs.RuleRef;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;

/**
 * One dated rule of law, as carried in the reference files.
 *
 * @param flows the codes of {@link io.entrepot.customs.Flow} that it speaks about
 * @param limit the band of value in which it holds, or null for any value
 * @param outlives past its end the rule still serves as an estimate until a successor is carried
 * @param reason message key for people; for a refusal the code
 * @param enabled a disabled rule is announced law: listed and mentioned, not applied
 */
record Rule(
        String id,
        String destination,
        Set<String> flows,
        RuleScope scope,
        Period period,
        boolean outlives,
        @Nullable Limit limit,
        Levy levy,
        String reason,
        Provenance provenance,
        boolean enabled) {

    /** Where the rule was read, and when. */
    record Provenance(String source, LocalDate date, Confidence confidence) {}

    RuleRef reference() {
        return new RuleRef(id, provenance.source(), provenance.confidence());
    }

    Rule withLevy(Levy other) {
        return new Rule(
                id,
                destination,
                flows,
                scope,
                period,
                outlives,
                limit,
                other,
                reason,
                provenance,
                enabled);
    }

    /** The same rule for these goods alone. */
    Rule forGoods(String hsCode) {
        return new Rule(
                id + "-" + hsCode,
                destination,
                flows,
                scope.forGoods(hsCode),
                period,
                outlives,
                limit,
                levy,
                reason,
                provenance,
                enabled);
    }

    Certainty certaintyOn(LocalDate day) {
        return provenance.confidence() == Confidence.SETTLED && period.contains(day)
                ? Certainty.GUARANTEED
                : Certainty.ESTIMATE;
    }
}
