package io.entrepot.opening.web;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Permission;
import io.entrepot.opening.FirstHour;
import io.entrepot.opening.GoLive;
import io.entrepot.opening.OpeningApi;
import io.entrepot.platform.text.Messages;
import io.entrepot.platform.web.Needs;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The checklist of the first hour, and the button at its end. */
@RestController
@RequestMapping("/api/v1/console")
class OpeningController {
    /** The checklist. */
    record ShownHour(FirstHour.Mode mode, List<ShownStep> steps, long done, int of) {}

    /** One step of it. */
    record ShownStep(String key, FirstHour.State state, List<ShownWhy> why, String link) {}

    /** A reason in the reader's language. */
    record ShownWhy(String code, String text) {}

    private final OpeningApi opening;
    private final Messages messages;

    OpeningController(OpeningApi opening, Messages messages) {
        this.opening = opening;
        this.messages = messages;
    }

    @GetMapping("/first-hour")
    @Needs(Permission.ORDER_READ)
    ShownHour firstHour(Locale locale) {
        return shown(opening.firstHour(), locale);
    }

    @PostMapping("/go-live")
    @Needs(Permission.SETTINGS_WRITE)
    ShownHour goLive(Principal staff, Locale locale) {
        return shown(opening.goLive(new GoLive(Actor.staff(staff.getName()))), locale);
    }

    private ShownHour shown(FirstHour hour, Locale locale) {
        return new ShownHour(
                hour.mode(),
                hour.steps().stream().map(step -> step(step, locale)).toList(),
                hour.done(),
                hour.steps().size());
    }

    private ShownStep step(FirstHour.Step step, Locale locale) {
        return new ShownStep(
                step.key(),
                step.state(),
                step.why().stream()
                        .map(why -> new ShownWhy(why.code(), text(why, locale)))
                        .toList(),
                step.link());
    }

    private String text(FirstHour.Why why, Locale locale) {
        Map<String, Object> facts = new HashMap<>(why.facts());
        facts.computeIfPresent("count", (name, count) -> Integer.valueOf(count.toString()));
        return messages.find(locale, "opening.why." + why.code(), facts).orElse(why.code());
    }
}
