package io.entrepot.storefront.web;

import io.entrepot.market.Market;
import io.entrepot.platform.text.Messages;
import io.entrepot.platform.text.Places;
import io.entrepot.platform.text.Words;
import io.entrepot.storefront.page.Choice;
import io.entrepot.storefront.page.Frame;
import io.entrepot.storefront.page.Head;
import io.entrepot.storefront.page.Link;
import io.entrepot.storefront.page.Shop;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Puts the frame around a page: head, navigation, the three controls. */
@Component
class Frames {
    private final Shops shops;
    private final Categories categories;
    private final Messages messages;
    private final Footers footers;
    private final String publicUrl;
    private final Frame.Scripts scripts;

    Frames(
            Shops shops,
            Categories categories,
            Messages messages,
            Footers footers,
            Assets assets,
            @Value("${entrepot.public-url:http://localhost:8080}") String publicUrl) {
        this.shops = shops;
        this.categories = categories;
        this.messages = messages;
        this.footers = footers;
        this.publicUrl = publicUrl;
        this.scripts = assets.scripts("src/loader.ts");
    }

    SiteLocales locales() {
        return shops.locales();
    }

    Words words(Shop shop) {
        return new Words(messages, shop.locale());
    }

    /** The address of a path for the world outside. */
    String absolute(String path) {
        return publicUrl + path;
    }

    Frame frame(Shop shop, Head head, String query) {
        Words words = words(shop);
        List<Link> categories = navigation(shop);
        return new Frame(
                words,
                shop,
                head,
                absolute("/" + shop.tag() + head.path()),
                alternates(head.path()),
                categories,
                switches(shop, head.path()),
                query,
                footers.footer(shop, words),
                scripts);
    }

    /** Every language of a path; readers of none of them get the choice of countries or English. */
    List<Frame.Alternate> alternates(String path) {
        List<Frame.Alternate> all = new ArrayList<>();
        SiteLocales locales = shops.locales();
        locales.tags()
                .forEach(tag -> all.add(new Frame.Alternate(tag, absolute("/" + tag + path))));
        all.add(
                new Frame.Alternate(
                        "x-default",
                        absolute(path.isEmpty() ? "/" : "/" + locales.fallback() + path)));
        return all;
    }

    private List<Link> navigation(Shop shop) {
        String language = messages.language(shop.locale());
        return categories.top().stream()
                .map(
                        category ->
                                new Link(
                                        Categories.name(category, language),
                                        shop.url("/c/" + category.slug())))
                .toList();
    }

    private Frame.Switches switches(Shop shop, String path) {
        Locale locale = shop.locale();
        List<Choice> countries =
                shops.markets().stream()
                        .flatMap(market -> market.countries().stream())
                        .distinct()
                        .map(
                                code ->
                                        new Choice(
                                                code,
                                                Places.country(code, locale),
                                                code.equals(shop.country())))
                        .sorted(Comparator.comparing(Choice::label))
                        .toList();
        List<Choice> languages =
                shops.locales().tags().stream()
                        .map(
                                tag ->
                                        new Choice(
                                                tag,
                                                shops.locales().ownName(tag),
                                                tag.equals(shop.tag())))
                        .toList();
        return new Frame.Switches(countries, languages, currencies(shop.market(), locale), path);
    }

    /** A market is paid in its own currency; the control says which. */
    private static List<Choice> currencies(Market market, Locale locale) {
        String code = market.currency().getCurrencyCode();
        String label = code + " – " + Places.currency(market.currency(), locale);
        return List.of(new Choice(code, label, true));
    }
}
