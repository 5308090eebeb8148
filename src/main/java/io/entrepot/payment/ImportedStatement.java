package io.entrepot.payment;

/**
 * What became of a file: how many statements and incoming payments were new, how many were known
 * before, how many of the new ones paid for something, and how many wait for a person.
 */
public record ImportedStatement(
        int statements, int received, int repeated, int matched, int forPerson) {}
