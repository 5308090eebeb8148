package io.entrepot.content.internal;

import io.entrepot.content.ArrangeHome;
import io.entrepot.content.ContentApi;
import io.entrepot.content.FindPages;
import io.entrepot.content.FoundPages;
import io.entrepot.content.Home;
import io.entrepot.content.HomeDraft;
import io.entrepot.content.HomeOf;
import io.entrepot.content.HomePreview;
import io.entrepot.content.HomeQuery;
import io.entrepot.content.Page;
import io.entrepot.content.PageCards;
import io.entrepot.content.PageDraft;
import io.entrepot.content.PageId;
import io.entrepot.content.PageQuery;
import io.entrepot.content.PageState;
import io.entrepot.content.PageText;
import io.entrepot.content.PagesQuery;
import io.entrepot.content.PublishHome;
import io.entrepot.content.PublishPage;
import io.entrepot.content.RenderText;
import io.entrepot.content.Rendered;
import io.entrepot.content.SavePage;
import io.entrepot.content.WithdrawPage;
import io.entrepot.kernel.Refusal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Answers at the door of content: readers see what was published, staff see the drafts. */
@Service
class ContentService implements ContentApi {
    private static final int MOST = 100;

    private final Pages pages;
    private final Homes homes;
    private final PageEditing editing;
    private final HomeEditing arranging;
    private final Markdown markdown;

    ContentService(
            Pages pages,
            Homes homes,
            PageEditing editing,
            HomeEditing arranging,
            Markdown markdown) {
        this.pages = pages;
        this.homes = homes;
        this.editing = editing;
        this.arranging = arranging;
        this.markdown = markdown;
    }

    @Override
    public Page page(PageQuery query) {
        Pages.Published found =
                pages.published(query.kind(), query.slug())
                        .filter(page -> page.page().publishedVersion() > 0)
                        .orElseThrow(() -> Refusal.notFound("page"));
        if (found.page().state() == PageState.WITHDRAWN) {
            throw new Refusal("page_gone", Refusal.Kind.GONE, "This page was withdrawn.");
        }
        return shown(found, query.language());
    }

    private Page shown(Pages.Published found, String wanted) {
        PageDraft page = found.page();
        Map<String, PageText> texts = PageRows.complete(found.texts());
        Map.Entry<String, PageText> nearest = Languages.nearest(texts, wanted).orElseThrow();
        PageText text = nearest.getValue();
        Instant published = Objects.requireNonNull(page.publishedAt());
        return new Page(
                page.id(),
                page.kind(),
                page.slug(),
                nearest.getKey(),
                text.title(),
                text.lead(),
                text.description().isBlank() ? text.lead() : text.description(),
                found.picture(),
                markdown.sections(text.body()),
                published,
                Objects.requireNonNullElse(page.revisedAt(), published),
                texts.keySet().stream().sorted().toList());
    }

    @Override
    public PageCards pages(PagesQuery query) {
        int limit = Math.clamp(query.limit(), 1, MOST);
        List<PageCards.Card> found =
                pages.published(
                        new PagesQuery(query.kind(), query.language(), query.after(), limit));
        return new PageCards(found, found.size() < limit ? null : found.getLast().id());
    }

    @Override
    public Home home(HomeQuery query) {
        return homes.published(query.market())
                .or(() -> homes.published(HomeOf.EVERY_MARKET))
                .map(blocks -> HomeBlocks.shown(blocks, query.language()))
                .orElse(Home.NONE);
    }

    @Override
    public Home homePreview(HomePreview query) {
        return homes.byPreviewKey(query.key())
                .map(blocks -> HomeBlocks.shown(blocks, query.language()))
                .orElseThrow(() -> Refusal.notFound("page"));
    }

    @Override
    public FoundPages find(FindPages query) {
        int limit = Math.clamp(query.limit(), 1, MOST);
        List<FoundPages.Row> found =
                pages.find(
                        new FindPages(
                                query.text(), query.kind(), query.state(), query.after(), limit));
        return new FoundPages(found, found.size() < limit ? null : found.getLast().id());
    }

    @Override
    public PageDraft draft(PageId query) {
        return pages.draft(query.id()).orElseThrow(() -> Refusal.notFound("page"));
    }

    @Override
    @Transactional
    public PageDraft savePage(SavePage command) {
        return editing.save(command);
    }

    @Override
    @Transactional
    public PageDraft publishPage(PublishPage command) {
        return editing.publish(command);
    }

    @Override
    @Transactional
    public PageDraft withdrawPage(WithdrawPage command) {
        return editing.withdraw(command);
    }

    @Override
    public Rendered render(RenderText query) {
        ContentRules.markdown(query.markdown());
        return new Rendered(markdown.whole(query.markdown()));
    }

    @Override
    public HomeDraft homeDraft(HomeOf query) {
        return arranging.draft(query.market());
    }

    @Override
    @Transactional
    public HomeDraft arrangeHome(ArrangeHome command) {
        return arranging.arrange(command);
    }

    @Override
    @Transactional
    public HomeDraft publishHome(PublishHome command) {
        return arranging.publish(command);
    }
}
