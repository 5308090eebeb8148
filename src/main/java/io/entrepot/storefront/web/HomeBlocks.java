package io.entrepot.storefront.web;

import io.entrepot.platform.text.Words;
import io.entrepot.search.SearchApi;
import io.entrepot.search.SearchPage;
import io.entrepot.search.SearchQuery;
import io.entrepot.storefront.page.Block;
import io.entrepot.storefront.page.Card;
import io.entrepot.storefront.page.Frame;
import io.entrepot.storefront.page.HeroBlock;
import io.entrepot.storefront.page.Link;
import io.entrepot.storefront.page.ProductsBlock;
import io.entrepot.storefront.page.PromiseBlock;
import io.entrepot.storefront.page.Shop;
import io.entrepot.storefront.page.TilesBlock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What stands on the home page of a shop that nobody has arranged yet. */
@Component
class HomeBlocks {
    private static final Logger LOG = LoggerFactory.getLogger(HomeBlocks.class);
    private static final int NEWEST = 8;

    private final Showcase showcase;
    private final SearchApi search;

    HomeBlocks(Showcase showcase, SearchApi search) {
        this.showcase = showcase;
        this.search = search;
    }

    List<Block> blocks(Frame frame, String title) {
        Words words = frame.words();
        Shop shop = frame.shop();
        List<Block> blocks = new ArrayList<>();
        String all = "/" + shop.tag() + "/search?q=";
        blocks.add(new HeroBlock(title, words.t("home.lead"), null, words.t("home.all"), all));
        blocks.add(promises(words));
        if (!frame.categories().isEmpty()) {
            blocks.add(new TilesBlock(words.t("home.categories"), tiles(frame)));
        }
        List<Card> newest = newest(shop, words);
        if (!newest.isEmpty()) {
            blocks.add(
                    new ProductsBlock(
                            words.t("home.new"), newest, new Link(words.t("home.all"), all)));
        }
        return blocks;
    }

    private static PromiseBlock promises(Words words) {
        return new PromiseBlock(
                List.of(
                        point("receipt", "price", words),
                        point("door", "door", words),
                        point("route", "parcel", words),
                        point("undo", "back", words)));
    }

    private static PromiseBlock.Point point(String icon, String name, Words words) {
        return new PromiseBlock.Point(
                icon, words.t("home.promise." + name), words.t("home.promise." + name + "_text"));
    }

    private static List<TilesBlock.Tile> tiles(Frame frame) {
        return frame.categories().stream()
                .map(category -> new TilesBlock.Tile(category.label(), category.url(), null))
                .toList();
    }

    /** The home page stands without the search; only its shelf stays empty. */
    List<Card> newest(Shop shop, Words words) {
        SearchQuery query =
                new SearchQuery(
                        shop.market().code(),
                        words.language(),
                        "",
                        null,
                        Map.of(),
                        null,
                        null,
                        true,
                        SearchQuery.Sort.NEWEST,
                        1,
                        NEWEST);
        try {
            return showcase.cards(
                    search.search(query).hits().stream().map(SearchPage.Hit::productId).toList(),
                    shop,
                    words);
        } catch (RuntimeException failure) {
            LOG.warn("The newest products can't be shown: {}", failure.getMessage());
            return List.of();
        }
    }
}
