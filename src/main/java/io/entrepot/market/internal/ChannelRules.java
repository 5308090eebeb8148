package io.entrepot.market.internal;

import io.entrepot.kernel.Refusal;
import io.entrepot.market.Channel;
import io.entrepot.market.MarketRow;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a channel must be before it is saved. */
final class ChannelRules {
    private ChannelRules() {}

    static void require(Channel channel, List<MarketRow> markets) {
        if (!channel.code().matches("[a-z][a-z0-9-]{1,15}")) {
            throw refused("code");
        }
        if (channel.code().equals(Channel.STOREFRONT)
                != (channel.kind() == Channel.Kind.STOREFRONT)) {
            throw refused("kind");
        }
        if (channel.code().equals(Channel.STOREFRONT) && !channel.open()) {
            throw refused("open");
        }
        if (channel.names().values().stream().anyMatch(name -> name.isBlank())) {
            throw refused("names");
        }
        Set<String> known =
                markets.stream().map(row -> row.market().code()).collect(Collectors.toSet());
        if (!known.containsAll(channel.markets())) {
            throw refused("markets");
        }
    }

    private static Refusal refused(String field) {
        return new Refusal(
                "invalid_channel",
                Refusal.Kind.INVALID,
                "This can't be so on a channel: " + field,
                Map.of("field", field));
    }
}
