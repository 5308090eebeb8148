package io.entrepot.content.internal;

import io.entrepot.content.ArrangedBlock;
import io.entrepot.content.BlockText;
import io.entrepot.content.Home;
import io.entrepot.content.HomeBlock;
import io.entrepot.content.ProductRule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Arranged blocks as readers of one language see them. */
final class HomeBlocks {
    private static final int PRODUCTS = 8;
    private static final BlockText SILENT = new BlockText("", "", "", List.of());
    private static final String PLAIN_ICON = "check";

    private HomeBlocks() {}

    static Home shown(List<ArrangedBlock> blocks, String language) {
        return new Home(
                blocks.stream()
                        .filter(block -> !block.hidden())
                        .map(block -> shown(block, language))
                        .toList());
    }

    private static HomeBlock shown(ArrangedBlock block, String wanted) {
        Map.Entry<String, BlockText> nearest =
                Languages.nearest(block.texts(), wanted).orElse(Map.entry(wanted, SILENT));
        String language = nearest.getKey();
        BlockText words = nearest.getValue();
        return switch (block.kind()) {
            case HERO ->
                    new HomeBlock.Hero(
                            language,
                            words.title(),
                            words.text(),
                            block.picture(),
                            words.action(),
                            block.link());
            case PROMISE -> new HomeBlock.Promise(language, words.title(), points(block, words));
            case CATEGORIES -> new HomeBlock.Categories(language, words.title(), block.slugs());
            case PRODUCTS -> products(block, language, words);
            case STORY ->
                    new HomeBlock.Story(
                            language,
                            words.title(),
                            words.text(),
                            block.picture(),
                            words.action(),
                            block.link());
            case QUOTE -> new HomeBlock.Quote(language, words.text(), words.title());
        };
    }

    private static HomeBlock products(ArrangedBlock block, String language, BlockText words) {
        return new HomeBlock.Products(
                language,
                words.title(),
                block.rule() == null ? ProductRule.NEWEST : block.rule(),
                block.category(),
                block.slugs(),
                block.count() == 0 ? PRODUCTS : block.count(),
                words.action(),
                block.link());
    }

    private static List<HomeBlock.Point> points(ArrangedBlock block, BlockText words) {
        List<HomeBlock.Point> points = new ArrayList<>();
        for (int i = 0; i < words.points().size(); i++) {
            BlockText.Point point = words.points().get(i);
            String icon = i < block.icons().size() ? block.icons().get(i) : PLAIN_ICON;
            points.add(new HomeBlock.Point(icon, point.title(), point.text()));
        }
        return points;
    }
}
