package io.entrepot.storefront.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.entrepot.content.ContentApi;
import io.entrepot.content.Page;
import io.entrepot.content.PageCards;
import io.entrepot.content.PagePublished;
import io.entrepot.content.PageQuery;
import io.entrepot.content.PageWithdrawn;
import io.entrepot.content.PagesQuery;
import io.entrepot.platform.event.Listener;
import io.entrepot.platform.text.Tongue;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the shop says, kept for a minute and dropped when something is published or withdrawn. There
 * are few texts, so all go at once.
 */
@Component
class Texts {
    private static final Duration AGE = Duration.ofMinutes(1);
    private static final int STEP = 100;

    /** A list of more texts than this is no list for people. */
    private static final int MOST = 500;

    private record Key(Place place, String slug, String language) {}

    private record ListKey(Place place, String language) {}

    private final Cache<Key, Page> pages =
            Caffeine.newBuilder().maximumSize(2_000).expireAfterWrite(AGE).build();
    private final Cache<ListKey, List<PageCards.Card>> lists =
            Caffeine.newBuilder().maximumSize(100).expireAfterWrite(AGE).build();
    private final ContentApi content;

    Texts(ContentApi content) {
        this.content = content;
    }

    /** Refused as {@code not_found} or {@code gone}. */
    Page page(Place place, String slug, String language) {
        return Optional.ofNullable(
                        pages.get(
                                new Key(place, slug, language),
                                key -> content.page(new PageQuery(place.kind(), slug, language))))
                .orElseThrow();
    }

    /** The texts of a place, the newest first. */
    List<PageCards.Card> list(Place place, String language) {
        return Optional.ofNullable(
                        lists.get(new ListKey(place, language), key -> all(place, language)))
                .orElseThrow();
    }

    private List<PageCards.Card> all(Place place, String language) {
        List<PageCards.Card> all = new ArrayList<>();
        UUID after = null;
        do {
            PageCards step = content.pages(new PagesQuery(place.kind(), language, after, STEP));
            all.addAll(step.items());
            after = step.next();
        } while (after != null && all.size() < MOST);
        return List.copyOf(all);
    }

    /** The addresses of what can be read in a tongue, for crawlers. */
    List<String> paths(String tag) {
        Tongue tongue = Tongue.of(tag);
        List<String> paths = new ArrayList<>();
        for (Place place : Place.values()) {
            List<String> read =
                    list(place, tag).stream()
                            .filter(text -> Tongue.of(text.language()).equals(tongue))
                            .map(text -> place.path(text.slug()))
                            .toList();
            if (!read.isEmpty()) {
                paths.add(place.path());
                paths.addAll(read);
            }
        }
        return paths;
    }

    @Listener("storefront.shows-published-page")
    void on(PagePublished event) {
        forget();
    }

    @Listener("storefront.forgets-withdrawn-page")
    void on(PageWithdrawn event) {
        forget();
    }

    private void forget() {
        pages.invalidateAll();
        lists.invalidateAll();
    }
}
