package io.entrepot.customs;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** A quote, or the reason why there is none and the way out. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "result")
@JsonSubTypes({
    @JsonSubTypes.Type(value = LandedCost.class, name = "quoted"),
    @JsonSubTypes.Type(value = CannotQuote.class, name = "cannot_quote")
})
public sealed interface LandedCostResult permits LandedCost, CannotQuote {}
