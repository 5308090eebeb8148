package io.entrepot.market;

import io.entrepot.kernel.Actor;

/** Creates a source or changes what holds for it; its kind stays what it was. */
public record SaveRateSource(
        String name,
        RateSource.Kind kind,
        RatePurpose purpose,
        int maxAgeDays,
        int jumpBasisPoints,
        Actor actor) {}
