package io.entrepot.storefront.web;

import io.entrepot.content.Page;
import io.entrepot.content.PageCards;
import io.entrepot.platform.text.Tongue;
import io.entrepot.platform.text.Words;
import io.entrepot.storefront.page.ArticlePage;
import io.entrepot.storefront.page.ArticleTeaser;
import io.entrepot.storefront.page.ArticlesPage;
import io.entrepot.storefront.page.Frame;
import io.entrepot.storefront.page.Head;
import io.entrepot.storefront.page.Link;
import io.entrepot.storefront.page.Passage;
import io.entrepot.storefront.page.PictureFile;
import io.entrepot.storefront.page.Shop;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** Makes the pages of what the shop says. */
@Component
class ArticlePages {
    private static final int OTHERS = 3;

    private final Frames frames;
    private final Texts texts;

    ArticlePages(Frames frames, Texts texts) {
        this.frames = frames;
        this.texts = texts;
    }

    ArticlesPage list(Place place, Shop shop) {
        Words words = frames.words(shop);
        List<PageCards.Card> all = texts.list(place, words.language());
        String title = words.t(place.word("title"));
        String lead = words.t(place.word("lead"));
        List<Link> path = List.of(home(shop, words));
        Head head = new Head(title, lead, place.path(), true, List.of(structured(path)));
        return new ArticlesPage(
                frames.frame(shop, head, ""),
                title,
                lead,
                path,
                List.of(
                        new ArticlesPage.Group(
                                null,
                                all.stream().map(card -> teaser(place, card, shop)).toList())));
    }

    ArticlePage page(Place place, String slug, Shop shop) {
        Words words = frames.words(shop);
        Page page = texts.page(place, slug, words.language());
        List<Link> path = path(place, shop, words);
        return new ArticlePage(
                frame(place, page, path, shop),
                place.look(),
                page.title(),
                page.language(),
                page.lead().isBlank() ? null : page.lead(),
                place == Place.ARTICLES ? page.picture() : null,
                day(place, place == Place.ARTICLES ? page.publishedAt() : page.revisedAt(), words),
                path,
                passages(page, shop),
                null,
                others(place, page, shop, words));
    }

    private Frame frame(Place place, Page page, List<Link> path, Shop shop) {
        String address = place.path(page.slug());
        Head head =
                new Head(
                        page.title(),
                        page.description().isBlank() ? page.title() : page.description(),
                        address,
                        true,
                        List.of(
                                ArticleData.json(
                                        page,
                                        frames.absolute("/" + shop.tag() + address),
                                        picture(page)),
                                structured(path)));
        Frame frame = frames.frame(shop, head, "");
        String own = ownTag(page, shop);
        return frame.at(
                frames.absolute("/" + own + address),
                frame.alternates().stream().filter(other -> isIn(other.language(), page)).toList());
    }

    private @Nullable String picture(Page page) {
        if (page.picture() == null) {
            return null;
        }
        String source = PictureFile.story(page.picture()).src();
        return source.startsWith("/") ? frames.absolute(source) : source;
    }

    /** Where the text can be read in its own language: here, or the first place that speaks it. */
    private String ownTag(Page page, Shop shop) {
        Tongue spoken = Tongue.of(page.language());
        return Stream.concat(Stream.of(shop.tag()), frames.locales().tags().stream())
                .filter(tag -> Tongue.of(tag).equals(spoken))
                .findFirst()
                .orElse(shop.tag());
    }

    private static boolean isIn(String tag, Page page) {
        return tag.equals("x-default")
                || page.languages().stream()
                        .anyMatch(language -> Tongue.of(language).equals(Tongue.of(tag)));
    }

    private static List<Passage> passages(Page page, Shop shop) {
        return page.sections().stream()
                .flatMap(
                        section ->
                                section.heading() == null || section.anchor() == null
                                        ? Stream.of(prose(section, shop))
                                        : Stream.of(
                                                new Passage.Heading(
                                                        section.anchor(), section.heading()),
                                                prose(section, shop)))
                .toList();
    }

    /** A link within the shop stays in the reader's language. */
    private static Passage prose(Page.Section section, Shop shop) {
        return new Passage.Prose(
                section.html()
                        .replace("href=\"/", "href=\"/" + shop.tag() + "/")
                        .replace("href=\"/" + shop.tag() + "/media/", "href=\"/media/"));
    }

    private List<ArticleTeaser> others(Place place, Page page, Shop shop, Words words) {
        return texts.list(place, words.language()).stream()
                .filter(card -> !card.id().equals(page.id()))
                .limit(place == Place.LEGAL ? 0 : OTHERS)
                .map(card -> teaser(place, card, shop))
                .toList();
    }

    private ArticleTeaser teaser(Place place, PageCards.Card card, Shop shop) {
        return new ArticleTeaser(
                card.title(),
                card.language(),
                card.lead().isBlank() ? null : card.lead(),
                place == Place.ARTICLES ? card.picture() : null,
                shop.url(place.path(card.slug())),
                place == Place.ARTICLES
                        ? day(place, card.publishedAt(), frames.words(shop))
                        : null);
    }

    /** Readers of help don't ask when it was written; of law they do. */
    private static @Nullable String day(Place place, Instant at, Words words) {
        String day = words.day(at.atZone(ZoneOffset.UTC).toLocalDate());
        return switch (place) {
            case ARTICLES -> day;
            case LEGAL -> words.t("legal.as_of", "day", day);
            case HELP -> null;
        };
    }

    private static Link home(Shop shop, Words words) {
        return new Link(words.t("site.home"), shop.url(""));
    }

    private static List<Link> path(Place place, Shop shop, Words words) {
        return List.of(
                home(shop, words), new Link(words.t(place.word("title")), shop.url(place.path())));
    }

    private String structured(List<Link> path) {
        return Structured.path(
                path.stream().map(Link::label).toList(),
                path.stream().map(Link::url).map(frames::absolute).toList());
    }
}
