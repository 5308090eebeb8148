package io.entrepot.simulator;

import io.entrepot.simulator.Challenges.Challenge;

import java.net.URI;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pages that a shopper sees: /pay/…, opened by the payment's own token. The token stands in
 * every form too, so no other site can send one.
 */
final class HostedEndpoints {
    private final PaymentDesk desk;
    private final Faults faults;
    private final SimulatorSettings.Patience patience;
    private final Clock clock;
    private final Challenges challenges = new Challenges();

    HostedEndpoints(
            PaymentDesk desk, Faults faults, SimulatorSettings.Patience patience, Clock clock) {
        this.desk = desk;
        this.faults = faults;
        this.patience = patience;
        this.clock = clock;
    }

    Answer answer(Call call) throws InterruptedException {
        Map<String, String> fields = call.method().equals("POST") ? call.form() : call.query();
        String id = call.path().size() > 1 ? call.segment(1) : "";
        Optional<SimulatedPayment> found =
                desk.find(id)
                        .filter(
                                each ->
                                        Signature.sameKey(
                                                fields.getOrDefault("token", ""), each.token()));
        if (found.isEmpty()) {
            var texts = PageTexts.closestTo(fields.getOrDefault("lang", ""));
            return Answer.page(404, HostedPage.unknown(texts), "");
        }
        SimulatedPayment payment = found.get();
        if (payment.status() != PaymentStatus.REQUIRES_ACTION) {
            return back(payment);
        }
        String language = fields.getOrDefault("lang", payment.terms().locale());
        var page = new HostedPage(payment, PageTexts.closestTo(language));
        return switch (call.route(1)) {
            case "GET /pay/{id}" -> form(page, prefilled(fields), List.of());
            case "POST /pay/{id}" -> pay(page, CardForm.of(fields));
            case "GET /pay/{id}/challenge" -> challenge(page, List.of());
            case "POST /pay/{id}/challenge" -> answerChallenge(page, fields);
            case "POST /pay/{id}/cancel" -> cancel(payment);
            default -> Answer.page(404, HostedPage.unknown(page.texts()), "");
        };
    }

    private CardForm prefilled(Map<String, String> fields) {
        return TestCard.byName(fields.getOrDefault("card", ""))
                .map(card -> CardForm.filledWith(card, YearMonth.now(clock)))
                .orElse(CardForm.EMPTY);
    }

    private Answer form(HostedPage page, CardForm card, List<String> mistakes) {
        return Answer.page(
                mistakes.isEmpty() ? 200 : 422, page.form(card, mistakes), origin(page.payment()));
    }

    private Answer pay(HostedPage page, CardForm form) throws InterruptedException {
        List<String> mistakes = form.mistakes(YearMonth.now(clock));
        Optional<TestCard> card = TestCard.byNumber(form.number());
        if (!mistakes.isEmpty() || card.isEmpty()) {
            return form(page, CardForm.EMPTY, mistakes);
        }
        var slow = faults.take(FaultKind.SLOW, "page");
        if (slow.isPresent()) {
            Thread.sleep(slow.get().delayMillis());
        }
        Answer answer = charge(page.payment(), card.get());
        return faults.take(FaultKind.TIME_OUT_AFTER_CHARGING, "page").isPresent()
                ? Answer.HANG_UP
                : answer;
    }

    private Answer charge(SimulatedPayment payment, TestCard card) throws InterruptedException {
        return switch (card) {
            case SUCCESS, SUCCESS_MASTERCARD -> {
                desk.authorise(payment.id(), card.last4());
                yield back(payment);
            }
            case DECLINED, INSUFFICIENT_FUNDS, EXPIRED -> {
                desk.decline(payment.id(), card.failureCode().orElseThrow());
                yield back(payment);
            }
            case CHALLENGE -> {
                challenges.open(payment.id(), card.last4());
                yield Answer.seeOther(
                        "/pay/" + payment.id() + "/challenge?token=" + payment.token());
            }
            case SLOW -> {
                Thread.sleep(patience.slowAnswer());
                desk.authorise(payment.id(), card.last4());
                yield back(payment);
            }
            case TIME_OUT -> {
                desk.authorise(payment.id(), card.last4());
                Thread.sleep(patience.silence());
                yield Answer.HANG_UP;
            }
        };
    }

    private Answer challenge(HostedPage page, List<String> mistakes) {
        SimulatedPayment payment = page.payment();
        return challenges
                .find(payment.id())
                .map(
                        open ->
                                Answer.page(
                                        mistakes.isEmpty() ? 200 : 422,
                                        page.challenge(open.code(), mistakes),
                                        origin(payment)))
                .orElseGet(
                        () ->
                                Answer.seeOther(
                                        "/pay/" + payment.id() + "?token=" + payment.token()));
    }

    private Answer answerChallenge(HostedPage page, Map<String, String> fields) {
        SimulatedPayment payment = page.payment();
        Optional<Challenge> open = challenges.find(payment.id());
        if (open.isEmpty()) {
            return challenge(page, List.of());
        }
        String action = fields.getOrDefault("action", "code");
        boolean passed =
                action.equals("approve")
                        || Signature.sameKey(fields.getOrDefault("code", ""), open.get().code());
        if (passed && !action.equals("refuse")) {
            challenges.close(payment.id());
            desk.authorise(payment.id(), open.get().last4());
            return back(payment);
        }
        if (action.equals("refuse") || !challenges.mayTryAgain(payment.id())) {
            challenges.close(payment.id());
            desk.decline(payment.id(), "authentication_failed");
            return back(payment);
        }
        return challenge(page, List.of("error.code"));
    }

    private Answer cancel(SimulatedPayment payment) {
        challenges.close(payment.id());
        desk.change(payment.id(), null, PaymentRules::cancel);
        return back(payment);
    }

    /** To the shop, which must ask how it went: the address says only which payment. */
    private static Answer back(SimulatedPayment payment) {
        URI url = URI.create(payment.terms().returnUrl());
        String fragment = url.getRawFragment() == null ? "" : "#" + url.getRawFragment();
        String bare = payment.terms().returnUrl();
        bare = bare.substring(0, bare.length() - fragment.length());
        String joint = url.getRawQuery() == null ? "?" : "&";
        return Answer.seeOther(bare + joint + "payment=" + payment.id() + fragment);
    }

    private static String origin(SimulatedPayment payment) {
        URI url = URI.create(payment.terms().returnUrl());
        String port = url.getPort() < 0 ? "" : ":" + url.getPort();
        return url.getScheme() + "://" + url.getHost() + port;
    }
}
