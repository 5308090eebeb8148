package io.entrepot.customs;

/** A figure of a published example: what its source says, and what the rules make of it. */
public record ExampleFigure(
        String example,
        String source,
        String figure,
        String expected,
        String computed,
        boolean agrees) {}
