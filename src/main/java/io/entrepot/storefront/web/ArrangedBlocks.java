package io.entrepot.storefront.web;

import io.entrepot.catalog.Category;
import io.entrepot.content.Home;
import io.entrepot.content.HomeBlock;
import io.entrepot.kernel.Refusal;
import io.entrepot.storefront.page.Block;
import io.entrepot.storefront.page.Card;
import io.entrepot.storefront.page.Frame;
import io.entrepot.storefront.page.HeroBlock;
import io.entrepot.storefront.page.Link;
import io.entrepot.storefront.page.ProductsBlock;
import io.entrepot.storefront.page.PromiseBlock;
import io.entrepot.storefront.page.QuoteBlock;
import io.entrepot.storefront.page.Shop;
import io.entrepot.storefront.page.StoryBlock;
import io.entrepot.storefront.page.TilesBlock;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Blocks that staff arranged, with the products, categories and addresses that they name. What is
 * named and not there is left out: a page must not fail for a product that was withdrawn.
 */
@Component
class ArrangedBlocks {
    private final Shelves shelves;
    private final Categories categories;
    private final Documents documents;

    ArrangedBlocks(Shelves shelves, Categories categories, Documents documents) {
        this.shelves = shelves;
        this.categories = categories;
        this.documents = documents;
    }

    List<Block> of(Home home, Frame frame) {
        return home.blocks().stream().flatMap(block -> shown(block, frame)).toList();
    }

    private Stream<Block> shown(HomeBlock block, Frame frame) {
        return switch (block) {
            case HomeBlock.Hero hero -> Stream.of(hero(hero, frame.shop()));
            case HomeBlock.Promise promise -> promise(promise);
            case HomeBlock.Categories tiles -> tiles(tiles, frame);
            case HomeBlock.Products products -> products(products, frame);
            case HomeBlock.Story story -> Stream.of(story(story, frame.shop()));
            case HomeBlock.Quote quote -> Stream.of(new QuoteBlock(quote.text(), quote.source()));
        };
    }

    private static Block hero(HomeBlock.Hero hero, Shop shop) {
        String href = href(hero.link(), shop);
        boolean leads = href != null && !hero.action().isBlank();
        return new HeroBlock(
                hero.title(),
                hero.text(),
                hero.picture(),
                leads ? hero.action() : null,
                leads ? href : null);
    }

    private static Block story(HomeBlock.Story story, Shop shop) {
        return new StoryBlock(
                story.title(), story.text(), story.picture(), href(story.link(), shop));
    }

    private static Stream<Block> promise(HomeBlock.Promise promise) {
        return promise.points().isEmpty()
                ? Stream.of()
                : Stream.of(
                        new PromiseBlock(
                                promise.points().stream()
                                        .map(
                                                point ->
                                                        new PromiseBlock.Point(
                                                                point.icon(),
                                                                point.title(),
                                                                point.text()))
                                        .toList()));
    }

    private Stream<Block> tiles(HomeBlock.Categories block, Frame frame) {
        List<TilesBlock.Tile> tiles =
                chosen(block.slugs()).stream().map(category -> tile(category, frame)).toList();
        return tiles.isEmpty() ? Stream.of() : Stream.of(new TilesBlock(block.title(), tiles));
    }

    private List<Category> chosen(List<String> slugs) {
        return slugs.isEmpty()
                ? categories.top()
                : slugs.stream()
                        .flatMap(
                                slug ->
                                        categories.all().stream()
                                                .filter(each -> each.slug().equals(slug)))
                        .toList();
    }

    /** The newest product that has a picture stands for its category. */
    private TilesBlock.Tile tile(Category category, Frame frame) {
        String picture =
                shelves.newest(category.slug(), 4, frame).stream()
                        .flatMap(card -> Stream.ofNullable(card.picture()))
                        .findFirst()
                        .orElse(null);
        return new TilesBlock.Tile(
                Categories.name(category, frame.words().language()),
                frame.shop().url("/c/" + category.slug()),
                picture);
    }

    private Stream<Block> products(HomeBlock.Products block, Frame frame) {
        List<Card> cards =
                switch (block.rule()) {
                    case CHOSEN -> shelves.cards(ids(block.slugs()), frame);
                    case NEWEST -> shelves.newest(null, block.count(), frame);
                    case CATEGORY -> shelves.newest(block.category(), block.count(), frame);
                };
        return cards.isEmpty()
                ? Stream.of()
                : Stream.of(new ProductsBlock(block.title(), cards, more(block, frame)));
    }

    private static @Nullable Link more(HomeBlock.Products block, Frame frame) {
        String link =
                block.link() == null && block.category() != null
                        ? "/c/" + block.category()
                        : block.link();
        String href = href(link, frame.shop());
        if (href == null) {
            return null;
        }
        String said = block.action().isBlank() ? frame.words().t("home.all") : block.action();
        return new Link(said, href);
    }

    private List<UUID> ids(List<String> slugs) {
        return slugs.stream().flatMap(slug -> id(slug).stream()).toList();
    }

    private Optional<UUID> id(String slug) {
        try {
            return Optional.of(documents.product(slug).id());
        } catch (Refusal gone) {
            return Optional.empty();
        }
    }

    /** A path of the shop in the reader's language and country; whole addresses stay. */
    private static @Nullable String href(@Nullable String link, Shop shop) {
        if (link == null || link.isBlank()) {
            return null;
        }
        return link.startsWith("/") ? shop.url(link) : link;
    }
}
