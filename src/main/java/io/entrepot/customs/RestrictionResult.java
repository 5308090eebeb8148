package io.entrepot.customs;

import java.util.List;

/** Whether a parcel may travel a lane. */
public sealed interface RestrictionResult {

    /** Nothing forbids it; conditions say what the parcel needs (a battery mark, a document). */
    record MayGo(List<Objection> conditions, String rulesVersion) implements RestrictionResult {}

    /** At least one rule forbids it. */
    record MayNotGo(List<Objection> objections, String rulesVersion) implements RestrictionResult {}

    /** One rule speaking about one line, or about the whole lane when lineId is empty. */
    record Objection(String lineId, RuleRef rule, Note reason, Note wayOut) {}
}
