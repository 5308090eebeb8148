package io.entrepot.verify;

/** Asks for a check; a report that is no older than this is good enough (0 for a new one). */
public record CheckInvariants(int atMostSecondsOld) {}
