package io.entrepot.content.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.content.ContentApi;
import io.entrepot.content.FindPages;
import io.entrepot.content.FoundPages;
import io.entrepot.content.Page;
import io.entrepot.content.PageCards;
import io.entrepot.content.PageDraft;
import io.entrepot.content.PageId;
import io.entrepot.content.PageKind;
import io.entrepot.content.PagePublished;
import io.entrepot.content.PageQuery;
import io.entrepot.content.PageState;
import io.entrepot.content.PageText;
import io.entrepot.content.PageWithdrawn;
import io.entrepot.content.PagesQuery;
import io.entrepot.content.PublishPage;
import io.entrepot.content.SavePage;
import io.entrepot.content.WithdrawPage;
import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.TestModule;
import io.entrepot.platform.audit.AuditTrail;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class PagesTest {
    private final TestModule module = TestModule.of("content");
    private final ContentApi content = module.get(ContentApi.class);
    private final UUID id = Ids.next();

    @AfterEach
    void close() {
        module.close();
    }

    @Test
    void shows_a_page_to_readers_once_it_is_published() {
        content.savePage(Desk.article(id, "teapots", 0, "Teapots"));
        refused("not_found", () -> read("teapots", "en"));
        publish(1);
        Page page = read("teapots", "de-AT");
        assertThat(page.language()).isEqualTo("de");
        assertThat(page.title()).isEqualTo("Teapots (de)");
        assertThat(page.description()).isEqualTo("In short.");
        assertThat(page.sections())
                .singleElement()
                .extracting(Page.Section::anchor)
                .isEqualTo("more");
        assertThat(page.languages()).containsExactly("de", "en");
    }

    @Test
    void keeps_a_draft_from_readers_until_it_is_published_too() {
        content.savePage(Desk.article(id, "teapots", 0, "Old"));
        publish(1);
        PageDraft draft = content.savePage(Desk.article(id, "teapots", 1, "New"));
        assertThat(draft.state()).isEqualTo(PageState.PUBLISHED);
        assertThat(draft.publishedVersion()).isLessThan(draft.version());
        assertThat(read("teapots", "en").title()).isEqualTo("Old");
        publish(2);
        assertThat(read("teapots", "en").title()).isEqualTo("New");
    }

    @Test
    void refuses_to_write_over_what_somebody_else_wrote_meanwhile() {
        content.savePage(Desk.article(id, "teapots", 0, "One"));
        content.savePage(Desk.article(id, "teapots", 1, "Two"));
        refused(
                "changed_meanwhile",
                () -> content.savePage(Desk.article(id, "teapots", 1, "Three")));
        refused("changed_meanwhile", () -> publish(1));
        refused(
                "changed_meanwhile",
                () -> content.withdrawPage(new WithdrawPage(id, 1, Desk.EDITOR)));
        assertThat(content.draft(new PageId(id)).version()).isEqualTo(2);
    }

    @Test
    void changes_nothing_when_told_the_same_again() {
        content.savePage(Desk.article(id, "teapots", 0, "One"));
        PageDraft again = content.savePage(Desk.article(id, "teapots", 0, "One"));
        assertThat(again.version()).isEqualTo(1);
        publish(1);
        publish(1);
        assertThat(module.events.of(PagePublished.class)).hasSize(1);
        assertThat(audited()).containsExactlyInAnyOrder("page.saved", "page.published");
    }

    @Test
    void gives_an_address_to_one_page_only() {
        content.savePage(Desk.article(id, "teapots", 0, "One"));
        refused(
                "slug_taken",
                () -> content.savePage(Desk.article(Ids.next(), "teapots", 0, "Two")));
        UUID other = Ids.next();
        content.savePage(Desk.article(other, "cups", 0, "Two"));
        refused("slug_taken", () -> content.savePage(Desk.article(other, "teapots", 1, "Two")));
    }

    @Test
    void keeps_the_address_of_a_page_that_readers_know() {
        content.savePage(Desk.article(id, "teapots", 0, "One"));
        content.savePage(Desk.article(id, "tea-pots", 1, "One"));
        publish(2);
        refused("slug_fixed", () -> content.savePage(Desk.article(id, "pots", 2, "One")));
    }

    @Test
    void says_that_a_withdrawn_page_is_gone_and_shows_it_again() {
        content.savePage(Desk.article(id, "teapots", 0, "One"));
        publish(1);
        content.withdrawPage(new WithdrawPage(id, 1, Desk.EDITOR));
        content.withdrawPage(new WithdrawPage(id, 1, Desk.EDITOR));
        assertThat(module.events.of(PageWithdrawn.class)).hasSize(1);
        refused("page_gone", () -> read("teapots", "en"));
        publish(1);
        assertThat(read("teapots", "en").title()).isEqualTo("One");
    }

    @Test
    void publishes_nothing_that_no_language_can_be_read_in() {
        content.savePage(
                new SavePage(
                        id,
                        PageKind.HELP,
                        "duties",
                        null,
                        Map.of("en", new PageText("Duties", "", "  ", "")),
                        0,
                        Desk.EDITOR));
        refused("incomplete_page", () -> publish(1));
    }

    @Test
    void leaves_out_a_language_that_is_only_begun() {
        content.savePage(
                new SavePage(
                        id,
                        PageKind.HELP,
                        "duties",
                        null,
                        Map.of("en", Desk.text("Duties"), "de", new PageText("Zoll", "", "", "")),
                        0,
                        Desk.EDITOR));
        publish(1);
        assertThat(content.page(new PageQuery(PageKind.HELP, "duties", "de")).language())
                .isEqualTo("en");
        PageCards list = content.pages(new PagesQuery(PageKind.HELP, "de", null, 10));
        assertThat(list.items())
                .singleElement()
                .extracting(PageCards.Card::language)
                .isEqualTo("en");
        FoundPages.Row row = find(null).items().getFirst();
        assertThat(row.complete()).containsExactly("en");
    }

    @Test
    void lists_what_was_published_by_key_the_newest_first() {
        for (int i = 1; i <= 5; i++) {
            UUID article = Ids.next();
            content.savePage(Desk.article(article, "article-" + i, 0, "Article " + i));
            Instant day = Instant.parse("2026-11-0%dT09:00:00Z".formatted(i));
            content.publishPage(new PublishPage(article, 1, day, Desk.EDITOR));
        }
        content.savePage(Desk.article(id, "draft", 0, "A draft"));
        PageCards first = content.pages(new PagesQuery(PageKind.ARTICLE, "en", null, 3));
        assertThat(first.items())
                .extracting(PageCards.Card::slug)
                .containsExactly("article-5", "article-4", "article-3");
        PageCards second = content.pages(new PagesQuery(PageKind.ARTICLE, "en", first.next(), 3));
        assertThat(second.items())
                .extracting(PageCards.Card::slug)
                .containsExactly("article-2", "article-1");
        assertThat(second.next()).isNull();
    }

    @Test
    void finds_pages_for_staff_by_words_kind_and_state() {
        content.savePage(Desk.article(id, "teapots", 0, "100 % clay"));
        publish(1);
        content.savePage(Desk.article(Ids.next(), "cups", 0, "Cups"));
        assertThat(find("100 %").items())
                .extracting(FoundPages.Row::slug)
                .containsExactly("teapots");
        assertThat(find("CUP").items()).extracting(FoundPages.Row::slug).containsExactly("cups");
        assertThat(find("_eapots").items()).isEmpty();
        assertThat(content.find(new FindPages(null, null, PageState.PUBLISHED, null, 10)).items())
                .extracting(FoundPages.Row::slug)
                .containsExactly("teapots");
        FoundPages first = content.find(new FindPages(null, PageKind.ARTICLE, null, null, 1));
        assertThat(content.find(new FindPages(null, null, null, first.next(), 1)).items())
                .extracting(FoundPages.Row::slug)
                .doesNotContain(first.items().getFirst().slug());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Tea Pots", "-tea", "tea--pots", "../etc", "tëa"})
    void refuses_an_address_that_is_none(String slug) {
        refused("invalid_content", () -> content.savePage(Desk.article(id, slug, 0, "One")));
    }

    @Test
    void refuses_what_is_longer_than_a_page() {
        PageText endless = new PageText("One", "", "x".repeat(40_001), "");
        refused(
                "content_too_long",
                () ->
                        content.savePage(
                                new SavePage(
                                        id,
                                        PageKind.LEGAL,
                                        "terms",
                                        null,
                                        Map.of("en", endless),
                                        0,
                                        Desk.EDITOR)));
        refused(
                "invalid_content",
                () ->
                        content.savePage(
                                new SavePage(
                                        id,
                                        PageKind.LEGAL,
                                        "terms",
                                        "javascript:alert(1)",
                                        Map.of(),
                                        0,
                                        Desk.EDITOR)));
    }

    private FoundPages find(@org.jspecify.annotations.Nullable String words) {
        return content.find(new FindPages(words, null, null, null, 10));
    }

    private Page read(String slug, String language) {
        return content.page(new PageQuery(PageKind.ARTICLE, slug, language));
    }

    private PageDraft publish(long version) {
        return content.publishPage(new PublishPage(id, version, null, Desk.EDITOR));
    }

    private List<String> audited() {
        return module
                .get(AuditTrail.class)
                .read(new AuditTrail.Query("page:" + id, null, null, 10))
                .stream()
                .map(AuditTrail.Entry::action)
                .toList();
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
