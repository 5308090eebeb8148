package io.entrepot.market.web;

import io.entrepot.market.MarketApi;
import io.entrepot.platform.web.Open;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** Where a shopper can choose to buy. */
@RestController
@RequestMapping("/api/v1/markets")
class MarketController {
    /** All markets, in the order in which they are offered. */
    record MarketList(List<MarketView> items) {}

    private final MarketApi markets;

    MarketController(MarketApi markets) {
        this.markets = markets;
    }

    @GetMapping
    @Open("the list of markets is public")
    MarketList markets() {
        return new MarketList(markets.markets().stream().map(MarketView::of).toList());
    }
}
