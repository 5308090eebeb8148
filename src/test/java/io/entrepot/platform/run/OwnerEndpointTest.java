package io.entrepot.platform.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class OwnerEndpointTest {
    private final List<ChoreRequest> seen = new ArrayList<>();
    private final OwnerEndpoint endpoint =
            OwnerEndpoint.open(new Chores(List.of(new Counting(), new Failing())));
    private final Recorder recorder = new Recorder();

    @AfterEach
    void close() {
        endpoint.close();
    }

    @Test
    void does_the_work_in_the_owner_and_tells_the_caller_how_far_it_is() {
        int exit =
                client(endpoint.secret())
                        .run("count", new ChoreRequest(Map.of("to", "2")), recorder);
        assertThat(exit).isEqualTo(1);
        assertThat(recorder.lines).containsExactly("counting 1/2", "counting 2/2", "zwei · 二");
        assertThat(seen).containsExactly(new ChoreRequest(Map.of("to", "2")));
    }

    @Test
    void refuses_a_caller_without_the_secret() {
        assertThatThrownBy(() -> client("x").run("count", ChoreRequest.plain(), recorder))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("401");
        assertThat(seen).isEmpty();
    }

    @Test
    void refuses_work_that_no_module_offers() {
        assertThatThrownBy(
                        () ->
                                client(endpoint.secret())
                                        .run("nothing", ChoreRequest.plain(), recorder))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("404");
    }

    @Test
    void passes_on_the_sentence_of_a_refusal_and_its_code() {
        int exit = client(endpoint.secret()).run("fail", ChoreRequest.plain(), recorder);
        assertThat(exit).isEqualTo(ExitStatus.CONFIGURATION.code());
        assertThat(recorder.lines).containsExactly("The feed has no header.");
    }

    private OwnerClient client(String secret) {
        return new OwnerClient(new Owner(1, Instant.EPOCH, 0, endpoint.port(), secret, "test"));
    }

    private final class Counting implements Chore {
        @Override
        public String name() {
            return "count";
        }

        @Override
        public int run(ChoreRequest request, Progress progress) {
            seen.add(request);
            progress.step("counting", 1, 2);
            progress.step("counting", 2, 2);
            progress.say("zwei · 二");
            return ExitStatus.FOUND.code();
        }
    }

    private static final class Failing implements Chore {
        @Override
        public String name() {
            return "fail";
        }

        @Override
        public int run(ChoreRequest request, Progress progress) {
            throw CannotRun.configuration("The feed has no header.");
        }
    }

    private static final class Recorder implements Progress {
        private final List<String> lines = new ArrayList<>();

        @Override
        public void say(String line) {
            lines.add(line);
        }

        @Override
        public void step(String what, long done, long of) {
            lines.add(what + " " + done + "/" + of);
        }
    }
}
