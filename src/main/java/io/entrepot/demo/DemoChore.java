package io.entrepot.demo;

import io.entrepot.platform.run.Chore;
import io.entrepot.platform.run.ChoreRequest;
import io.entrepot.platform.run.ExitStatus;
import io.entrepot.platform.run.Progress;

import org.springframework.stereotype.Component;

/** {@code entrepot demo}: loads the demo, again if need be. */
@Component
class DemoChore implements Chore {
    private final DemoLoader loader;

    DemoChore(DemoLoader loader) {
        this.loader = loader;
    }

    @Override
    public String name() {
        return "demo";
    }

    @Override
    public int run(ChoreRequest request, Progress progress) {
        loader.load(progress);
        return ExitStatus.OK.code();
    }
}
