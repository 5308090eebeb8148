package io.entrepot.payment;

import org.jspecify.annotations.Nullable;

/**
 * How a provider did for the last day.
 *
 * @param calls what was asked of it
 * @param troubled of these, those that were not answered or never left us
 * @param started payments begun there
 * @param authorised of these, those whose money was held or taken
 * @param failed of these, those that the shopper or the provider ended
 * @param medianSeconds from the beginning to the authorisation; null where there was none
 * @param sick whether it mostly fails now, so that others are preferred
 */
public record ChannelHealth(
        String provider,
        int calls,
        int troubled,
        int started,
        int authorised,
        int failed,
        @Nullable Integer medianSeconds,
        boolean sick) {}
