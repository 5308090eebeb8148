package io.entrepot.promotion.internal;

import io.entrepot.promotion.Applied;

import java.util.Arrays;
import java.util.List;

/** What a promotion takes off, before or after limits: by line, and off the carriage. */
@SuppressWarnings("ArrayRecordComponent") // Made by the engine, read by nobody else.
record Cut(long[] lines, long carriage, List<Applied.Pieces> flash, List<String> limitedBy) {
    static Cut ofLines(long[] lines) {
        return new Cut(lines, 0, List.of(), List.of());
    }

    static Cut ofCarriage(long carriage, int lines) {
        return new Cut(new long[lines], carriage, List.of(), List.of());
    }

    long goods() {
        return Arrays.stream(lines).sum();
    }

    long total() {
        return Math.addExact(goods(), carriage);
    }
}
