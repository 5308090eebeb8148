package io.entrepot.content.internal;

import io.entrepot.content.ArrangedBlock;
import io.entrepot.content.BlockText;
import io.entrepot.content.PageText;
import io.entrepot.content.SavePage;
import io.entrepot.kernel.Refusal;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How long and of what form things may be; what is not is refused with the field that it is. */
final class ContentRules {
    static final int LONGEST_BODY = 40_000;
    static final int MOST_BLOCKS = 30;

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}");
    private static final Pattern ICON = Pattern.compile("[a-z0-9-]{1,40}");
    private static final int LONGEST_SLUG = 100;
    private static final int LONGEST_ADDRESS = 300;
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_LEAD = 600;
    private static final int LONGEST_BLOCK_TEXT = 2_000;
    private static final int MOST_LANGUAGES = 20;
    private static final int MOST_SLUGS = 24;
    private static final int MOST_POINTS = 6;

    private ContentRules() {}

    static void check(SavePage command) {
        slug("slug", command.slug());
        picture("picture", command.picture());
        languages("texts", command.texts());
        command.texts().forEach((language, text) -> check("texts." + language, text));
    }

    private static void check(String field, PageText text) {
        bounded(field + ".title", text.title(), LONGEST_LINE);
        bounded(field + ".lead", text.lead(), LONGEST_LEAD);
        bounded(field + ".body", text.body(), LONGEST_BODY);
        bounded(field + ".description", text.description(), LONGEST_LEAD);
    }

    static void check(List<ArrangedBlock> blocks) {
        atMost("blocks", blocks.size(), MOST_BLOCKS);
        Set<UUID> ids = blocks.stream().map(ArrangedBlock::id).collect(Collectors.toSet());
        need("blocks", ids.size() == blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            check("blocks." + i, blocks.get(i));
        }
    }

    private static void check(String field, ArrangedBlock block) {
        picture(field + ".picture", block.picture());
        need(field + ".link", block.link() == null || isLink(block.link()));
        atMost(field + ".slugs", block.slugs().size(), MOST_SLUGS);
        block.slugs().forEach(slug -> slug(field + ".slugs", slug));
        if (block.category() != null) {
            slug(field + ".category", block.category());
        }
        need(field + ".count", block.count() >= 0 && block.count() <= MOST_SLUGS);
        atMost(field + ".icons", block.icons().size(), MOST_POINTS);
        block.icons().forEach(icon -> need(field + ".icons", ICON.matcher(icon).matches()));
        languages(field + ".texts", block.texts());
        block.texts().forEach((language, text) -> check(field + ".texts." + language, text));
    }

    private static void check(String field, BlockText text) {
        bounded(field + ".title", text.title(), LONGEST_LINE);
        bounded(field + ".text", text.text(), LONGEST_BLOCK_TEXT);
        bounded(field + ".action", text.action(), LONGEST_LINE);
        atMost(field + ".points", text.points().size(), MOST_POINTS);
        for (BlockText.Point point : text.points()) {
            bounded(field + ".points", point.title(), LONGEST_LINE);
            bounded(field + ".points", point.text(), LONGEST_LEAD);
        }
    }

    static void markdown(String text) {
        bounded("markdown", text, LONGEST_BODY);
    }

    private static boolean isLink(String link) {
        return link.length() <= LONGEST_ADDRESS && SafeLinks.leadsSomewhere(link);
    }

    private static void slug(String field, String slug) {
        need(field, slug.length() <= LONGEST_SLUG && SLUG.matcher(slug).matches());
    }

    private static void picture(String field, @Nullable String picture) {
        need(field, picture == null || isLink(picture));
    }

    private static void languages(String field, Map<String, ?> texts) {
        atMost(field, texts.size(), MOST_LANGUAGES);
        texts.keySet().forEach(tag -> need(field, LANGUAGE.matcher(tag).matches()));
    }

    private static void bounded(String field, String text, int longest) {
        if (text.length() > longest) {
            throw new Refusal(
                    "content_too_long",
                    Refusal.Kind.INVALID,
                    "At most " + longest + " characters.",
                    Map.of("field", field, "longest", longest));
        }
    }

    private static void atMost(String field, int count, int most) {
        need(field, count <= most);
    }

    private static void need(String field, boolean holds) {
        if (!holds) {
            throw new Refusal(
                    "invalid_content",
                    Refusal.Kind.INVALID,
                    "This is not of the form that is needed.",
                    Map.of("field", field));
        }
    }
}
