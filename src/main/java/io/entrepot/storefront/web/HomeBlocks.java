package io.entrepot.storefront.web;

import io.entrepot.platform.text.Words;
import io.entrepot.storefront.page.Block;
import io.entrepot.storefront.page.Card;
import io.entrepot.storefront.page.Frame;
import io.entrepot.storefront.page.HeroBlock;
import io.entrepot.storefront.page.Link;
import io.entrepot.storefront.page.ProductsBlock;
import io.entrepot.storefront.page.PromiseBlock;
import io.entrepot.storefront.page.Shop;
import io.entrepot.storefront.page.TilesBlock;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** What stands on the home page of a shop that nobody has arranged yet. */
@Component
class HomeBlocks {
    private static final int NEWEST = 8;

    private final Shelves shelves;

    HomeBlocks(Shelves shelves) {
        this.shelves = shelves;
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

    /** What is new, as far as it can be bought. */
    List<Card> newest(Shop shop, Words words) {
        return shelves.newest(null, NEWEST, shop, words);
    }
}
