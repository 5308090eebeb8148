package io.entrepot.content.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.content.ArrangeHome;
import io.entrepot.content.ArrangedBlock;
import io.entrepot.content.BlockKind;
import io.entrepot.content.BlockText;
import io.entrepot.content.ContentApi;
import io.entrepot.content.Home;
import io.entrepot.content.HomeBlock;
import io.entrepot.content.HomeDraft;
import io.entrepot.content.HomeOf;
import io.entrepot.content.HomePreview;
import io.entrepot.content.HomePublished;
import io.entrepot.content.HomeQuery;
import io.entrepot.content.PublishHome;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.TestModule;
import io.entrepot.platform.json.Json;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;

class HomesTest {
    private static final String ALL = HomeOf.EVERY_MARKET;

    private final TestModule module = TestModule.of("content");
    private final ContentApi content = module.get(ContentApi.class);

    @AfterEach
    void close() {
        module.close();
    }

    @Test
    void is_empty_until_one_was_published() {
        assertThat(content.homeDraft(new HomeOf(ALL)).version()).isZero();
        arrange(ALL, 0, Desk.hero(false));
        assertThat(home("de", "en").blocks()).isEmpty();
        publish(ALL, 1);
        assertThat(home("de", "en").blocks()).hasSize(1);
        assertThat(module.events.of(HomePublished.class)).hasSize(1);
    }

    @Test
    void shows_blocks_in_their_order_in_the_nearest_language_without_hidden_ones() {
        ArrangedBlock promise =
                Desk.block(
                        BlockKind.PROMISE,
                        false,
                        Map.of(
                                "en",
                                new BlockText(
                                        "",
                                        "",
                                        "",
                                        List.of(
                                                new BlockText.Point("One", "price"),
                                                new BlockText.Point("Two", "days")))));
        arrange(ALL, 0, promise, Desk.hero(true), Desk.hero(false));
        publish(ALL, 1);
        assertThat(home("jp", "ja-JP").blocks())
                .containsExactly(
                        new HomeBlock.Promise(
                                "en",
                                "",
                                List.of(
                                        new HomeBlock.Point("receipt", "One", "price"),
                                        new HomeBlock.Point("check", "Two", "days"))),
                        new HomeBlock.Hero("ja", "ようこそ", "品。", null, "見る", "/c/kitchen"));
    }

    @Test
    void prefers_the_home_page_of_the_market() {
        arrange(ALL, 0, Desk.hero(false));
        publish(ALL, 1);
        arrange("jp", 0, Desk.hero(false), Desk.hero(false));
        assertThat(home("jp", "ja").blocks()).hasSize(1);
        publish("jp", 1);
        assertThat(home("jp", "ja").blocks()).hasSize(2);
        assertThat(home("de", "de").blocks()).hasSize(1);
    }

    @Test
    void refuses_to_arrange_over_what_somebody_else_arranged() {
        arrange(ALL, 0, Desk.hero(false));
        refused("changed_meanwhile", () -> arrange(ALL, 0, Desk.hero(true)));
        refused("changed_meanwhile", () -> publish(ALL, 7));
        refused("not_found", () -> publish("jp", 0));
    }

    @Test
    void shows_the_draft_to_whoever_has_its_key() {
        HomeDraft draft = arrange(ALL, 0, Desk.hero(false));
        String key = Objects.requireNonNull(draft.previewKey());
        assertThat(key).hasSizeGreaterThan(40);
        assertThat(content.homePreview(new HomePreview(key, "en")).blocks()).hasSize(1);
        refused("not_found", () -> content.homePreview(new HomePreview("guess", "en")));
    }

    @Test
    void refuses_blocks_out_of_bounds() {
        ArrangedBlock hero = Desk.hero(false);
        refused("invalid_content", () -> arrange(ALL, 0, hero, hero));
        refused(
                "invalid_content",
                () ->
                        content.arrangeHome(
                                new ArrangeHome(
                                        ALL, Collections.nCopies(31, hero), 0, Desk.EDITOR)));
        refused(
                "content_too_long",
                () ->
                        arrange(
                                ALL,
                                0,
                                Desk.block(
                                        BlockKind.QUOTE,
                                        false,
                                        Map.of(
                                                "en",
                                                new BlockText(
                                                        "", "x".repeat(2_001), "", List.of())))));
        refused("unknown_market", () -> arrange("DE; drop", 0, Desk.hero(false)));
    }

    @Test
    void survives_the_way_to_another_process() {
        arrange(ALL, 0, Desk.hero(false), Desk.block(BlockKind.PRODUCTS, false, Map.of()));
        publish(ALL, 1);
        Home home = home("de", "en");
        assertThat(Json.LENIENT.readValue(Json.LENIENT.writeValueAsString(home), Home.class))
                .isEqualTo(home);
    }

    private HomeDraft arrange(String market, long version, ArrangedBlock... blocks) {
        return content.arrangeHome(new ArrangeHome(market, List.of(blocks), version, Desk.EDITOR));
    }

    private HomeDraft publish(String market, long version) {
        return content.publishHome(new PublishHome(market, version, Desk.EDITOR));
    }

    private Home home(String market, String language) {
        return content.home(new HomeQuery(market, language));
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
