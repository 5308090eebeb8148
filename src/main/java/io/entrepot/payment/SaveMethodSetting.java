package io.entrepot.payment;

import io.entrepot.kernel.Actor;

/**
 * Decides on what terms a way to pay is offered. The version is the one that was seen; by now
 * another one is refused as {@code changed_meanwhile}.
 */
public record SaveMethodSetting(
        String provider, String code, MethodTerms terms, long version, Actor actor) {}
