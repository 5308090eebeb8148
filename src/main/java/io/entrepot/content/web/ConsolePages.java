package io.entrepot.content.web;

import io.entrepot.content.ContentApi;
import io.entrepot.content.FindPages;
import io.entrepot.content.FoundPages;
import io.entrepot.content.PageDraft;
import io.entrepot.content.PageId;
import io.entrepot.content.PageKind;
import io.entrepot.content.PageState;
import io.entrepot.content.PageText;
import io.entrepot.content.PublishPage;
import io.entrepot.content.RenderText;
import io.entrepot.content.Rendered;
import io.entrepot.content.SavePage;
import io.entrepot.content.WithdrawPage;
import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Permission;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.text.Messages;
import io.entrepot.platform.web.Needs;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Texts for staff: found, written, looked at, published and withdrawn. */
@RestController
@RequestMapping("/api/v1/console/content")
class ConsolePages {
    private static final int LONGEST_TEXT = 200;

    private final ContentApi content;
    private final Messages messages;

    ConsolePages(ContentApi content, Messages messages) {
        this.content = content;
        this.messages = messages;
    }

    @GetMapping("/pages")
    @Needs(Permission.CONTENT_READ)
    PageList list(ListRequest request) {
        String text = request.text();
        if (text != null && text.length() > LONGEST_TEXT) {
            throw Refusal.invalid("text_too_long", "At most 200 characters");
        }
        FoundPages found =
                content.find(
                        new FindPages(
                                text,
                                request.kind(),
                                request.state(),
                                request.after(),
                                request.limit() == null ? 50 : request.limit()));
        return new PageList(found.items(), found.next(), languages());
    }

    @GetMapping("/pages/{id}")
    @Needs(Permission.CONTENT_READ)
    EditedPage one(@PathVariable UUID id) {
        return edited(content.draft(new PageId(id)));
    }

    /** Creates the page under the id that the caller made, or writes its draft. */
    @PutMapping("/pages/{id}")
    @Needs(Permission.CONTENT_WRITE)
    EditedPage save(@PathVariable UUID id, @RequestBody SaveRequest body, Principal staff) {
        Map<String, PageText> texts = new TreeMap<>();
        body.texts().forEach((language, text) -> texts.put(language, text.toPageText()));
        String picture = body.picture();
        return edited(
                content.savePage(
                        new SavePage(
                                id,
                                body.kind(),
                                body.slug(),
                                picture == null || picture.isBlank() ? null : picture,
                                texts,
                                body.version(),
                                Actor.staff(staff.getName()))));
    }

    @PutMapping("/pages/{id}/state")
    @Needs(Permission.CONTENT_WRITE)
    EditedPage state(@PathVariable UUID id, @RequestBody StateRequest body, Principal staff) {
        Actor actor = Actor.staff(staff.getName());
        return edited(
                switch (body.to()) {
                    case PUBLISHED ->
                            content.publishPage(new PublishPage(id, body.version(), null, actor));
                    case WITHDRAWN ->
                            content.withdrawPage(new WithdrawPage(id, body.version(), actor));
                    case DRAFT ->
                            throw Refusal.conflict(
                                    "illegal_transition", "A page never becomes a draft again.");
                });
    }

    @PostMapping("/render")
    @Needs(Permission.CONTENT_READ)
    Rendered render(@RequestBody RenderRequest body) {
        return content.render(new RenderText(body.markdown()));
    }

    private EditedPage edited(PageDraft page) {
        return new EditedPage(page, languages());
    }

    private List<String> languages() {
        return Languages.of(messages);
    }

    /** What may be asked of the list. */
    record ListRequest(
            @Nullable String text,
            @Nullable PageKind kind,
            @Nullable PageState state,
            @Nullable UUID after,
            @Nullable Integer limit) {}

    /** Pages, the key of the following ones, and the languages that a complete page has. */
    record PageList(List<FoundPages.Row> items, @Nullable UUID next, List<String> languages) {}

    /** A page with the languages it should come in. */
    record EditedPage(PageDraft page, List<String> languages) {}

    /** A page as it was written, with the version that was seen; 0 for a new one. */
    record SaveRequest(
            PageKind kind,
            String slug,
            @Nullable String picture,
            Map<String, Text> texts,
            long version) {}

    /** The words of a page in one language. */
    record Text(String title, String lead, String body, String description) {
        PageText toPageText() {
            return new PageText(title, lead, body, description);
        }
    }

    /** Where it shall go, and the version that was seen. */
    record StateRequest(PageState to, long version) {}

    /** A text to look at. */
    record RenderRequest(String markdown) {}
}
