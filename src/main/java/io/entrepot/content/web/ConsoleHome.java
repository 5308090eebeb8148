package io.entrepot.content.web;

import io.entrepot.content.ArrangeHome;
import io.entrepot.content.ArrangedBlock;
import io.entrepot.content.BlockKind;
import io.entrepot.content.BlockText;
import io.entrepot.content.ContentApi;
import io.entrepot.content.HomeDraft;
import io.entrepot.content.HomeOf;
import io.entrepot.content.ProductRule;
import io.entrepot.content.PublishHome;
import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Permission;
import io.entrepot.platform.text.Messages;
import io.entrepot.platform.web.Needs;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The home page for staff: its blocks are arranged, looked at and published. */
@RestController
@RequestMapping("/api/v1/console/content/home")
class ConsoleHome {
    private final ContentApi content;
    private final Messages messages;

    ConsoleHome(ContentApi content, Messages messages) {
        this.content = content;
        this.messages = messages;
    }

    @GetMapping
    @Needs(Permission.CONTENT_READ)
    EditedHome home(@RequestParam(defaultValue = HomeOf.EVERY_MARKET) String market) {
        return edited(content.homeDraft(new HomeOf(market)));
    }

    @PutMapping
    @Needs(Permission.CONTENT_WRITE)
    EditedHome arrange(@RequestBody ArrangeRequest body, Principal staff) {
        return edited(
                content.arrangeHome(
                        new ArrangeHome(
                                body.market(),
                                body.blocks().stream().map(Block::arranged).toList(),
                                body.version(),
                                Actor.staff(staff.getName()))));
    }

    @PostMapping("/publication")
    @Needs(Permission.CONTENT_WRITE)
    EditedHome publish(@RequestBody PublishRequest body, Principal staff) {
        return edited(
                content.publishHome(
                        new PublishHome(
                                body.market(), body.version(), Actor.staff(staff.getName()))));
    }

    private EditedHome edited(HomeDraft home) {
        return new EditedHome(home, Languages.of(messages));
    }

    /** A home page with the languages it should come in. */
    record EditedHome(HomeDraft home, List<String> languages) {}

    /** The blocks in their order, with the version that was seen; 0 where there was none. */
    record ArrangeRequest(String market, List<Block> blocks, long version) {}

    /** A block in all its languages. */
    record Block(
            UUID id,
            BlockKind kind,
            boolean hidden,
            @Nullable String picture,
            @Nullable String link,
            @Nullable ProductRule rule,
            @Nullable String category,
            List<String> slugs,
            int count,
            List<String> icons,
            Map<String, Words> texts) {
        ArrangedBlock arranged() {
            Map<String, BlockText> words = new TreeMap<>();
            texts.forEach((language, text) -> words.put(language, text.toBlockText()));
            return new ArrangedBlock(
                    id, kind, hidden, picture, link, rule, category, slugs, count, icons, words);
        }
    }

    /** The words of a block in one language. */
    record Words(String title, String text, String action, List<Point> points) {
        BlockText toBlockText() {
            return new BlockText(
                    title,
                    text,
                    action,
                    points.stream()
                            .map(point -> new BlockText.Point(point.title(), point.text()))
                            .toList());
        }
    }

    /** One promise. */
    record Point(String title, String text) {}

    /** What is published: the version that was seen. */
    record PublishRequest(String market, long version) {}
}
