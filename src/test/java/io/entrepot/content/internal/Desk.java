package io.entrepot.content.internal;

import io.entrepot.content.ArrangedBlock;
import io.entrepot.content.BlockKind;
import io.entrepot.content.BlockText;
import io.entrepot.content.PageKind;
import io.entrepot.content.PageText;
import io.entrepot.content.SavePage;
import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Ids;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What an editor would write in a test. */
final class Desk {
    static final Actor EDITOR = Actor.staff("7");

    private Desk() {}

    static PageText text(String title) {
        return new PageText(title, "In short.", "## More\n\nAll of " + title + ".", "");
    }

    static SavePage article(UUID id, String slug, long version, String title) {
        return new SavePage(
                id,
                PageKind.ARTICLE,
                slug,
                "/media/demo/stories/tea-corner",
                Map.of("en", text(title), "de", text(title + " (de)")),
                version,
                EDITOR);
    }

    static ArrangedBlock hero(boolean hidden) {
        return block(
                BlockKind.HERO,
                hidden,
                Map.of(
                        "en", new BlockText("Hello", "Goods.", "See all", List.of()),
                        "ja", new BlockText("ようこそ", "品。", "見る", List.of())));
    }

    static ArrangedBlock block(BlockKind kind, boolean hidden, Map<String, BlockText> texts) {
        return new ArrangedBlock(
                Ids.next(),
                kind,
                hidden,
                null,
                "/c/kitchen",
                null,
                null,
                List.of(),
                0,
                List.of("receipt"),
                texts);
    }
}
