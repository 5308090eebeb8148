package io.entrepot.catalog.internal;

import io.entrepot.catalog.SaveProductResult.Refused;

/** What became of one statement before anything is written: a draft, or a refusal. */
sealed interface Made {
    /** It may be written. */
    record Draft(ProductDraft draft) implements Made {}

    /** It may not. */
    record Not(Refused refused) implements Made {}

    static Made not(String code, String field, String detail) {
        return new Not(new Refused(code, field, detail));
    }
}
