package io.entrepot.customs;

import io.entrepot.kernel.Actor;

import org.jspecify.annotations.Nullable;

/** Keeps an example under its id; no body removes it. */
public record SaveRuleExample(String id, @Nullable String body, Actor actor) {}
