package io.entrepot.order;

import io.entrepot.kernel.Money;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An order in a list. */
public record OrderRow(
        UUID id,
        String number,
        Instant placedAt,
        String market,
        String country,
        String customer,
        String email,
        Money total,
        int pieces,
        OrderStates states,
        List<Attention> attention,
        Instant movedAt,
        long version) {}
