package io.entrepot.settlement;

import java.util.UUID;

/** Names the order whose transfers are wanted. */
public record OrderMoneyQuery(UUID orderId) {}
