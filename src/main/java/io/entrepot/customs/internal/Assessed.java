package io.entrepot.customs.internal;

import io.entrepot.customs.Certainty;
import io.entrepot.customs.TaxParts;
import io.entrepot.kernel.Money;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/** What one rule takes from one line. */
record Assessed(
        Rule rule,
        int line,
        Money amount,
        BigDecimal base,
        Certainty certainty,
        @Nullable TaxParts taxParts) {}
