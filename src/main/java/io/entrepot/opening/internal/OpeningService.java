package io.entrepot.opening.internal;

import io.entrepot.kernel.Refusal;
import io.entrepot.opening.FirstHour;
import io.entrepot.opening.FirstHour.Mode;
import io.entrepot.opening.FirstHour.State;
import io.entrepot.opening.FirstHour.Step;
import io.entrepot.opening.FirstHour.Why;
import io.entrepot.opening.GoLive;
import io.entrepot.opening.OpeningApi;
import io.entrepot.platform.audit.AuditTrail;
import io.entrepot.system.ShopState;
import io.entrepot.system.SystemApi;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Goes through the steps; the last one, going live, waits for all others. */
@Service
class OpeningService implements OpeningApi {
    private final List<OpeningStep> steps;
    private final SystemApi system;
    private final AuditTrail audit;
    private final TransactionOperations transaction;

    OpeningService(
            List<OpeningStep> steps,
            SystemApi system,
            AuditTrail audit,
            TransactionOperations transaction) {
        this.steps = steps;
        this.system = system;
        this.audit = audit;
        this.transaction = transaction;
    }

    @Override
    public FirstHour firstHour() {
        List<Step> all = new ArrayList<>();
        for (OpeningStep step : steps) {
            List<Why> missing = step.missing();
            State state = missing.isEmpty() ? State.DONE : State.OPEN;
            all.add(new Step(step.key(), state, missing, step.link()));
        }
        Mode mode = mode(system.shop());
        all.add(live(mode, all));
        return new FirstHour(mode, all);
    }

    private static Step live(Mode mode, List<Step> before) {
        List<Why> why = new ArrayList<>();
        if (mode == Mode.DEMO) {
            why.add(Why.of("demo_stays_demo"));
        }
        long left = before.stream().filter(step -> step.state() != State.DONE).count();
        if (left > 0) {
            why.add(new Why("steps_left", Map.of("count", String.valueOf(left))));
        }
        State state = why.isEmpty() ? (mode == Mode.LIVE ? State.DONE : State.OPEN) : State.BLOCKED;
        return new Step("live", state, why, "live");
    }

    private static Mode mode(ShopState shop) {
        if (!shop.decided()) {
            return Mode.NEW;
        }
        return shop.demo() ? Mode.DEMO : Mode.LIVE;
    }

    @Override
    public FirstHour goLive(GoLive command) {
        FirstHour now = firstHour();
        Step live = now.steps().getLast();
        if (live.state() == State.BLOCKED) {
            throw new Refusal(
                    "not_ready_to_open",
                    Refusal.Kind.CONFLICT,
                    "The shop can't open yet.",
                    Map.of("missing", live.why().stream().map(Why::code).toList()));
        }
        if (live.state() == State.OPEN) {
            system.markLive();
            transaction.executeWithoutResult(
                    status -> audit.write(command.actor(), "shop.opened", "shop", Map.of()));
        }
        return firstHour();
    }
}
