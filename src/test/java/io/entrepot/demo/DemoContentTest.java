package io.entrepot.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.content.BlockText;
import io.entrepot.content.ContentApi;
import io.entrepot.content.FindPages;
import io.entrepot.content.FoundPages;
import io.entrepot.content.Home;
import io.entrepot.content.HomeBlock;
import io.entrepot.content.HomeQuery;
import io.entrepot.content.PageCards;
import io.entrepot.content.PageKind;
import io.entrepot.content.PageText;
import io.entrepot.content.PagesQuery;
import io.entrepot.platform.TestModule;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the demo says: in every language, with no word to nowhere. */
class DemoContentTest {
    private static final Set<String> LANGUAGES =
            Set.of("en", "de", "ja", "pt-BR", "zh-Hant", "zh-Hans", "ar");
    private static final Pattern LINK = Pattern.compile("\\]\\((/[^)#?]*)");

    private static List<DemoContent.PageFile> pages() {
        return Stream.of("content/articles", "content/pages")
                .flatMap(folder -> DemoFolder.read(folder, DemoContent.PageFile.class).stream())
                .toList();
    }

    private static DemoContent.HomeFile home() {
        return DemoFiles.read("content/home.json", DemoContent.HomeFile.class);
    }

    @Test
    void every_text_is_there_in_every_language() {
        assertThat(pages()).hasSizeGreaterThan(12);
        for (DemoContent.PageFile page : pages()) {
            assertThat(page.texts().keySet()).as(page.slug()).isEqualTo(LANGUAGES);
            assertThat(page.texts().values())
                    .as(page.slug())
                    .allMatch(PageText::complete)
                    .noneMatch(text -> text.description().isBlank());
        }
        home().blocks()
                .forEach(
                        block ->
                                assertThat(block.texts().keySet())
                                        .as(block.code())
                                        .isEqualTo(LANGUAGES));
    }

    @Test
    void links_lead_to_pages_that_there_are() {
        Set<String> there =
                pages().stream().map(DemoContentTest::address).collect(Collectors.toSet());
        Set<String> wanted = new TreeSet<>();
        pages().stream()
                .flatMap(page -> page.texts().values().stream())
                .flatMap(text -> LINK.matcher(text.body()).results())
                .map(link -> link.group(1))
                .forEach(wanted::add);
        home().blocks().forEach(block -> wanted.add(String.valueOf(block.link())));
        wanted.removeIf(link -> link.equals("null") || link.startsWith("/search"));
        wanted.removeIf(link -> link.startsWith("/c/") || link.startsWith("/p/"));
        assertThat(there).containsAll(wanted);
    }

    private static String address(DemoContent.PageFile page) {
        PageKind kind = page.kind() == null ? PageKind.ARTICLE : page.kind();
        return switch (kind) {
                    case ARTICLE -> "/articles/";
                    case HELP -> "/help/";
                    case LEGAL -> "/legal/";
                }
                + page.slug();
    }

    @Test
    void products_that_are_named_are_in_the_shop() {
        Set<String> slugs =
                DemoProducts.rows().stream()
                        .map(DemoProducts.ProductRow::slug)
                        .collect(Collectors.toSet());
        assertThat(home().blocks())
                .filteredOn(block -> block.kind().name().equals("PRODUCTS"))
                .allSatisfy(block -> assertThat(slugs).containsAll(block.slugs()));
        assertThat(DemoReviews.rows())
                .hasSizeGreaterThan(200)
                .allSatisfy(row -> assertThat(slugs).contains(row.slug()))
                .allSatisfy(row -> assertThat(LANGUAGES).contains(row.language()));
    }

    @Test
    void loads_once_and_leaves_what_was_edited_since() {
        try (TestModule shop = TestModule.of("content")) {
            DemoContent demo = new DemoContent(shop.get(ContentApi.class), shop.clock);
            ContentApi content = shop.get(ContentApi.class);
            assertThat(demo.load()).isEqualTo(pages().size());
            assertThat(demo.load()).isEqualTo(pages().size());
            FoundPages found = content.find(new FindPages(null, null, null, null, 100));
            assertThat(found.items()).hasSize(pages().size());
            PageCards articles = content.pages(new PagesQuery(PageKind.ARTICLE, "ja", null, 50));
            assertThat(articles.items())
                    .hasSizeGreaterThanOrEqualTo(6)
                    .allMatch(card -> card.language().equals("ja"));
            Home arabic = content.home(new HomeQuery("ae", "ar"));
            assertThat(arabic.blocks()).hasSizeGreaterThan(5);
            assertThat(arabic.blocks().getFirst())
                    .isInstanceOfSatisfying(
                            HomeBlock.Hero.class,
                            hero -> {
                                assertThat(hero.language()).isEqualTo("ar");
                                assertThat(hero.picture()).startsWith("/media/demo/stories/");
                            });
        }
    }

    @Test
    void promises_have_an_icon_each() {
        assertThat(home().blocks())
                .filteredOn(block -> block.kind().name().equals("PROMISE"))
                .allSatisfy(
                        block ->
                                assertThat(block.texts().values())
                                        .extracting(BlockText::points)
                                        .allSatisfy(
                                                points ->
                                                        assertThat(points)
                                                                .hasSameSizeAs(block.icons())));
    }
}
