package io.entrepot.content;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The door to what the shop says: texts to read, and the blocks of the home page. */
@HttpExchange("/doors/content")
public interface ContentApi {
    /**
     * A published page in the nearest language there is; refused as {@code not_found}, a withdrawn
     * one as {@code page_gone}.
     */
    @PostExchange("/page")
    Page page(@RequestBody PageQuery query);

    /** Published pages of a kind, the newest first; at most 100. */
    @PostExchange("/pages")
    PageCards pages(@RequestBody PagesQuery query);

    /** The published home page of a market, or else of every market; without blocks if none is. */
    @PostExchange("/home")
    Home home(@RequestBody HomeQuery query);

    /** The home page as it is arranged now, for whoever was given its key. */
    @PostExchange("/homePreview")
    Home homePreview(@RequestBody HomePreview query);

    /** What staff look for, whatever its state; at most 100. */
    @PostExchange("/find")
    FoundPages find(@RequestBody FindPages query);

    /** A page as staff edit it, in all languages; refused as {@code not_found}. */
    @PostExchange("/draft")
    PageDraft draft(@RequestBody PageId query);

    /**
     * Creates a page or changes its draft; readers see nothing of it yet. Another version than the
     * one that was seen is refused as {@code changed_meanwhile}, a slug of another page as {@code
     * slug_taken}, another slug or kind of a published page as {@code slug_fixed}.
     */
    @PostExchange("/savePage")
    PageDraft savePage(@RequestBody SavePage command);

    /**
     * Shows the draft to readers; refused as {@code incomplete_page} when no language has a title
     * and a body.
     */
    @PostExchange("/publishPage")
    PageDraft publishPage(@RequestBody PublishPage command);

    /** Takes a page from readers; its draft stays. */
    @PostExchange("/withdrawPage")
    PageDraft withdrawPage(@RequestBody WithdrawPage command);

    /** What readers would see of a Markdown text. */
    @PostExchange("/render")
    Rendered render(@RequestBody RenderText query);

    /** The home page of a market as staff arrange it; version 0 if nobody did yet. */
    @PostExchange("/homeDraft")
    HomeDraft homeDraft(@RequestBody HomeOf query);

    /** Replaces the blocks of the draft; {@code changed_meanwhile} as with pages. */
    @PostExchange("/arrangeHome")
    HomeDraft arrangeHome(@RequestBody ArrangeHome command);

    /** Shows the draft to readers; without a visible block they see the plain home page again. */
    @PostExchange("/publishHome")
    HomeDraft publishHome(@RequestBody PublishHome command);
}
