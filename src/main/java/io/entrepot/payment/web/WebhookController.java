package io.entrepot.payment.web;

import io.entrepot.kernel.Refusal;
import io.entrepot.payment.WebhookIntake;
import io.entrepot.platform.web.Open;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;

/** Takes what payment providers tell us: fast, and only what they signed. */
@RestController
class WebhookController {
    private static final int LARGEST_BODY_BYTES = 1024 * 1024;

    private final WebhookIntake intake;

    WebhookController(WebhookIntake intake) {
        this.intake = intake;
    }

    @Open("the provider's signature over the raw bytes")
    @PostMapping("/api/v1/hooks/{provider}")
    ResponseEntity<String> receive(@PathVariable String provider, HttpServletRequest request)
            throws IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST_BODY_BYTES + 1);
        if (body.length > LARGEST_BODY_BYTES) {
            throw Refusal.invalid("hook_too_large", "A webhook may have one megabyte.");
        }
        return switch (intake.receive(provider, name -> header(request, name), body)) {
            case TAKEN, REPEATED -> kept(intake.answer(provider));
            case UNDECIDED ->
                    throw new Refusal(
                            "hook_undecided",
                            Refusal.Kind.UNAVAILABLE,
                            "Nobody can say now who sent this; send it again.");
            case FORGED ->
                    throw new Refusal(
                            "hook_forged",
                            Refusal.Kind.UNAUTHENTICATED,
                            "The signature is missing, wrong or too old.");
            case NO_SUCH_PROVIDER -> throw Refusal.notFound("payment provider");
        };
    }

    private static ResponseEntity<String> kept(WebhookIntake.Answer answer) {
        return answer.body().isEmpty()
                ? ResponseEntity.ok().build()
                : ResponseEntity.ok()
                        .header("Content-Type", answer.contentType())
                        .body(answer.body());
    }

    private static String header(HttpServletRequest request, String name) {
        String value = request.getHeader(name);
        return value == null ? "" : value;
    }
}
