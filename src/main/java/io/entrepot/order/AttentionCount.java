package io.entrepot.order;

/** So many orders need this. */
public record AttentionCount(Attention attention, long count) {}
