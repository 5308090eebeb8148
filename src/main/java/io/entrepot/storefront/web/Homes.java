package io.entrepot.storefront.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.entrepot.content.ContentApi;
import io.entrepot.content.Home;
import io.entrepot.content.HomePreview;
import io.entrepot.content.HomePublished;
import io.entrepot.content.HomeQuery;
import io.entrepot.platform.event.Listener;
import io.entrepot.storefront.page.Block;
import io.entrepot.storefront.page.Frame;
import io.entrepot.storefront.page.Shop;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The blocks of a home page for a shop: as staff arranged them, or plain ones while nobody did.
 * They are kept for a minute, prices and all, and dropped when another home page is published.
 */
@Component
class Homes {
    private final Cache<Key, List<Block>> kept =
            Caffeine.newBuilder().maximumSize(500).expireAfterWrite(Duration.ofMinutes(1)).build();
    private final ContentApi content;
    private final ArrangedBlocks arranged;
    private final HomeBlocks plain;

    private record Key(String tag, String market, String country) {}

    Homes(ContentApi content, ArrangedBlocks arranged, HomeBlocks plain) {
        this.content = content;
        this.arranged = arranged;
        this.plain = plain;
    }

    List<Block> blocks(Frame frame, String title) {
        Shop shop = frame.shop();
        Key key = new Key(shop.tag(), shop.market().code(), shop.country());
        return Optional.ofNullable(kept.get(key, missing -> made(frame, title))).orElseThrow();
    }

    private List<Block> made(Frame frame, String title) {
        Home home =
                content.home(new HomeQuery(frame.shop().market().code(), frame.words().language()));
        List<Block> blocks = arranged.of(home, frame);
        return blocks.isEmpty() ? plain.blocks(frame, title) : blocks;
    }

    /** What staff have arranged so far; refused as {@code not_found} under another key. */
    List<Block> preview(String key, Frame frame) {
        return arranged.of(
                content.homePreview(new HomePreview(key, frame.words().language())), frame);
    }

    @Listener("storefront.shows-published-home")
    void on(HomePublished event) {
        kept.invalidateAll();
    }
}
