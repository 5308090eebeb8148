package io.entrepot.content.internal;

import io.entrepot.content.FindPages;
import io.entrepot.content.FoundPages;
import io.entrepot.content.PageCards;
import io.entrepot.content.PageDraft;
import io.entrepot.content.PageKind;
import io.entrepot.content.PageText;
import io.entrepot.content.PagesQuery;
import io.entrepot.content.PublishPage;
import io.entrepot.content.SavePage;
import io.entrepot.content.WithdrawPage;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The pages, as drafts and as readers see them. */
interface Pages {
    /** What readers see of a page beside its draft. */
    record Published(PageDraft page, @Nullable String picture, Map<String, PageText> texts) {}

    Optional<Published> published(PageKind kind, String slug);

    List<PageCards.Card> published(PagesQuery query);

    List<FoundPages.Row> find(FindPages query);

    Optional<PageDraft> draft(UUID id);

    /** The draft, held until the transaction ends. */
    Optional<PageDraft> lock(UUID id);

    /** Answers false when another page has this slug, or the id was written by somebody else. */
    boolean insert(SavePage page);

    /** Writes the next version; answers false when another page has this slug. */
    boolean update(SavePage page);

    void publish(PublishPage command);

    void withdraw(WithdrawPage command);
}
