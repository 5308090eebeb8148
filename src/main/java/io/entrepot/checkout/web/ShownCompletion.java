package io.entrepot.checkout.web;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.entrepot.checkout.Completion;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** How far the order came, and what to do next. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ShownCompletion(
        Completion.State state,
        @Nullable ShownOrderLink order,
        @Nullable String redirectUrl,
        @Nullable String code,
        @Nullable String text,
        @Nullable UUID newCart) {}
