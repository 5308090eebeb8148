package io.entrepot.identity.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * How long a session lasts without use and in all, how long the set-up link and the links of new
 * staff work, and how many tries one may have in a window: for an account from one place, for an
 * account, from one place.
 */
@ConfigurationProperties("entrepot.identity")
record IdentitySettings(
        @DefaultValue("2h") Duration sessionIdle,
        @DefaultValue("12h") Duration sessionLife,
        @DefaultValue("24h") Duration setupLife,
        @DefaultValue("72h") Duration staffLinkLife,
        @DefaultValue("15m") Duration window,
        @DefaultValue("5") int triesHere,
        @DefaultValue("30") int triesForAccount,
        @DefaultValue("50") int triesFromPlace) {}
