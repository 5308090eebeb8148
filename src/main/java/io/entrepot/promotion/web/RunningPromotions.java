package io.entrepot.promotion.web;

import io.entrepot.platform.text.Messages;
import io.entrepot.platform.text.Words;
import io.entrepot.platform.web.Open;
import io.entrepot.promotion.PromotionApi;
import io.entrepot.promotion.PromotionWords;
import io.entrepot.promotion.RunningPromotion;
import io.entrepot.promotion.RunningQuery;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What runs in a market, with the server's time, so that a countdown trusts no visitor's clock. */
@RestController
@Open("a shop window tells everybody the same")
class RunningPromotions {
    private final PromotionApi promotions;
    private final Messages messages;
    private final Clock clock;

    RunningPromotions(PromotionApi promotions, Messages messages, Clock clock) {
        this.promotions = promotions;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/api/v1/promotions")
    ResponseEntity<Window> running(@RequestParam String market, Locale locale) {
        Words words = new Words(messages, locale);
        List<Shown> shown =
                promotions.running(new RunningQuery(market)).stream()
                        .map(each -> shown(each, words))
                        .toList();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofSeconds(2)))
                .body(new Window(clock.instant(), shown));
    }

    private static Shown shown(RunningPromotion promotion, Words words) {
        return new Shown(
                promotion.id(),
                PromotionWords.title(promotion.titles(), words),
                promotion.kind(),
                promotion.startsAt(),
                promotion.endsAt(),
                promotion.flash().stream()
                        .map(
                                item ->
                                        new Left(
                                                item.variantId(),
                                                item.pieces(),
                                                Math.max(0, item.left()),
                                                item.mostEach()))
                        .toList());
    }

    /** The server's time and what runs at it. */
    record Window(Instant now, List<Shown> items) {}

    /** A promotion as everybody may know it. */
    record Shown(
            UUID id,
            String title,
            String kind,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            List<Left> flash) {}

    /** What a session has left of a variant. */
    record Left(UUID variantId, int pieces, int left, int mostEach) {}
}
