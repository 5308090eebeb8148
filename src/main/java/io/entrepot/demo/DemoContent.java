package io.entrepot.demo;

import io.entrepot.content.ArrangeHome;
import io.entrepot.content.ArrangedBlock;
import io.entrepot.content.BlockKind;
import io.entrepot.content.BlockText;
import io.entrepot.content.ContentApi;
import io.entrepot.content.HomeDraft;
import io.entrepot.content.HomeOf;
import io.entrepot.content.PageDraft;
import io.entrepot.content.PageId;
import io.entrepot.content.PageKind;
import io.entrepot.content.PageText;
import io.entrepot.content.ProductRule;
import io.entrepot.content.PublishHome;
import io.entrepot.content.PublishPage;
import io.entrepot.content.SavePage;
import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Refusal;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Loads what the shop says: articles, help, legal texts and the home page. What is there already is
 * left as it is, so nothing that somebody edited since is lost.
 */
@Component
@Order(1)
class DemoContent implements DemoExtra {
    private static final String PICTURES = "/media/demo/stories/";
    private static final Duration MORNING = Duration.ofHours(9);

    /** A file of {@code demo/content/articles} or {@code demo/content/pages}. */
    record PageFile(
            String slug,
            @Nullable PageKind kind,
            @Nullable String picture,
            int publishedDaysAgo,
            Map<String, PageText> texts) {}

    /** {@code demo/content/home.json}. */
    record HomeFile(List<BlockRow> blocks) {}

    /** A block as the file states it. */
    record BlockRow(
            String code,
            BlockKind kind,
            boolean hidden,
            @Nullable String picture,
            @Nullable String link,
            @Nullable ProductRule rule,
            @Nullable String category,
            List<String> slugs,
            int count,
            List<String> icons,
            Map<String, BlockText> texts) {}

    private final ContentApi content;
    private final Clock clock;

    DemoContent(ContentApi content, Clock clock) {
        this.content = content;
        this.clock = clock;
    }

    @Override
    public String what() {
        return "texts";
    }

    @Override
    public int load() {
        List<PageFile> pages =
                Stream.of("content/articles", "content/pages")
                        .flatMap(folder -> DemoFolder.read(folder, PageFile.class).stream())
                        .toList();
        pages.forEach(this::publish);
        home();
        return pages.size();
    }

    private void publish(PageFile file) {
        PageKind kind = file.kind() == null ? PageKind.ARTICLE : file.kind();
        UUID id = id(kind + "/" + file.slug());
        PageDraft draft = known(id);
        if (draft == null) {
            draft =
                    content.savePage(
                            new SavePage(
                                    id,
                                    kind,
                                    file.slug(),
                                    picture(file.picture()),
                                    file.texts(),
                                    0,
                                    Actor.SYSTEM));
        }
        if (draft.publishedVersion() == 0) {
            content.publishPage(
                    new PublishPage(
                            id, draft.version(), ago(file.publishedDaysAgo()), Actor.SYSTEM));
        }
    }

    private @Nullable PageDraft known(UUID id) {
        try {
            return content.draft(new PageId(id));
        } catch (Refusal unknown) {
            return null;
        }
    }

    private void home() {
        HomeDraft home = content.homeDraft(new HomeOf(HomeOf.EVERY_MARKET));
        if (home.version() == 0) {
            List<ArrangedBlock> blocks =
                    DemoFiles.read("content/home.json", HomeFile.class).blocks().stream()
                            .map(DemoContent::block)
                            .toList();
            home =
                    content.arrangeHome(
                            new ArrangeHome(HomeOf.EVERY_MARKET, blocks, 0, Actor.SYSTEM));
        }
        if (home.publishedVersion() == 0) {
            content.publishHome(new PublishHome(HomeOf.EVERY_MARKET, home.version(), Actor.SYSTEM));
        }
    }

    private static ArrangedBlock block(BlockRow row) {
        return new ArrangedBlock(
                id("home/" + row.code()),
                row.kind(),
                row.hidden(),
                picture(row.picture()),
                row.link(),
                row.rule(),
                row.category(),
                row.slugs(),
                row.count(),
                row.icons(),
                row.texts());
    }

    /** A picture of the demo is named by its last part alone. */
    private static @Nullable String picture(@Nullable String name) {
        return name == null || name.contains("/") ? name : PICTURES + name;
    }

    private Instant ago(int days) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                .minusDays(days)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant()
                .plus(days == 0 ? Duration.ZERO : MORNING);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("demo content " + name).getBytes(StandardCharsets.UTF_8));
    }
}
