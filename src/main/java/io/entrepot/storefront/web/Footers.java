package io.entrepot.storefront.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.entrepot.platform.text.Words;
import io.entrepot.storefront.page.Frame;
import io.entrepot.storefront.page.Link;
import io.entrepot.storefront.page.Shop;
import io.entrepot.system.Company;
import io.entrepot.system.SystemApi;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The foot of every page: help, law, stories, and whom to write to. What can't be had is left out,
 * so that no page fails for its foot.
 */
@Component
class Footers {
    private static final Logger LOG = LoggerFactory.getLogger(Footers.class);
    private static final int MOST_LINKS = 5;

    private final Cache<String, Optional<Company>> kept =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).maximumSize(1).build();
    private final SystemApi system;
    private final Texts texts;

    Footers(SystemApi system, Texts texts) {
        this.system = system;
        this.texts = texts;
    }

    Frame.Footer footer(Shop shop, Words words) {
        List<Frame.Column> columns = new ArrayList<>();
        for (Place place : List.of(Place.HELP, Place.LEGAL, Place.ARTICLES)) {
            List<Link> links = links(place, shop, words);
            if (!links.isEmpty()) {
                columns.add(new Frame.Column(words.t(place.word("title")), links));
            }
        }
        Optional<Company> seller =
                Optional.ofNullable(kept.get("seller", key -> ask())).flatMap(found -> found);
        return new Frame.Footer(
                columns,
                seller.map(Company::email).filter(mail -> !mail.isBlank()).orElse(null),
                seller.map(Company::name).orElse(words.t("site.name")));
    }

    private List<Link> links(Place place, Shop shop, Words words) {
        try {
            return texts.list(place, words.language()).stream()
                    .limit(MOST_LINKS)
                    .map(text -> new Link(text.title(), shop.url(place.path(text.slug()))))
                    .toList();
        } catch (RuntimeException failure) {
            LOG.warn("The foot of the page lacks {}: {}", place, failure.getMessage());
            return List.of();
        }
    }

    private Optional<Company> ask() {
        try {
            return Optional.of(system.company());
        } catch (RuntimeException failure) {
            LOG.debug("Nobody has said yet who sells: {}", failure.getMessage());
            return Optional.empty();
        }
    }
}
