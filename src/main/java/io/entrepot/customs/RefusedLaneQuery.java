package io.entrepot.customs;

import java.time.LocalDate;

/** Asks for what was refused from a day on, newest first. */
public record RefusedLaneQuery(LocalDate since, int atMost) {}
