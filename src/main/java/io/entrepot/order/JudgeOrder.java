package io.entrepot.order;

import io.entrepot.kernel.Actor;

import java.util.List;
import java.util.UUID;

/** Writes a verdict on an order, with its reasons. */
public record JudgeOrder(
        UUID orderId, RiskState verdict, int score, List<String> reasons, Actor actor) {}
