package io.entrepot.promotion;

/** Asks what runs in a market. */
public record RunningQuery(String market) {}
