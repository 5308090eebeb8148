package io.entrepot.customs.web;

import com.fasterxml.jackson.annotation.JsonCreator;

import io.swagger.v3.oas.annotations.media.Schema;

import java.math.BigDecimal;

/** A decimal amount, written as a JSON number or as a string of digits. */
@Schema(implementation = BigDecimal.class)
record Decimal(BigDecimal value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Decimal of(Object raw) {
        return new Decimal(new BigDecimal(raw.toString()));
    }
}
