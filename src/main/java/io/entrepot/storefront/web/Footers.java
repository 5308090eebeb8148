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
import java.util.List;
import java.util.Optional;

/**
 * The foot of every page. Who sells changes seldom; a shop that has not said yet has no contact.
 */
@Component
class Footers {
    private static final Logger LOG = LoggerFactory.getLogger(Footers.class);
    private static final int MOST_LINKS = 6;

    private final Cache<String, Optional<Company>> kept =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).maximumSize(1).build();
    private final SystemApi system;

    Footers(SystemApi system) {
        this.system = system;
    }

    Frame.Footer footer(Shop shop, List<Link> categories, Words words) {
        Optional<Company> seller =
                Optional.ofNullable(kept.get("seller", key -> ask())).flatMap(found -> found);
        List<Link> ways = categories.stream().limit(MOST_LINKS).toList();
        List<Frame.Column> columns =
                ways.isEmpty() ? List.of() : List.of(new Frame.Column(words.t("site.shop"), ways));
        return new Frame.Footer(
                columns,
                seller.map(Company::email).filter(mail -> !mail.isBlank()).orElse(null),
                seller.map(Company::name).orElse(words.t("site.name")));
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
