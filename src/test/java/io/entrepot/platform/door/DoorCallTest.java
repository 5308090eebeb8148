package io.entrepot.platform.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.kernel.Refusal;
import io.entrepot.platform.TestingClock;
import io.entrepot.platform.trace.Deadline;
import io.entrepot.platform.trace.Trace;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** A door that is called over a real wire, by its client and by somebody who overheard a call. */
class DoorCallTest {
    private static final String SECRET = "a secret of more than 32 characters, for tests";
    private static final String SAY = "/doors/platform/say";
    private static final String HELLO = "{\"text\":\"hello\"}";

    private final TestingClock clock = new TestingClock("2026-11-23T12:00:00Z");
    private final DoorTokens tokens = new DoorTokens(SECRET, clock);
    private final WebServer server = open();
    private final String base = "http://127.0.0.1:" + server.getPort();

    private WebServer open() {
        DoorServer doors = new DoorServer(tokens);
        doors.add(EchoApi.class, (EchoApi) DoorCallTest::echo);
        WebServer opened =
                new TomcatServletWebServerFactory(0)
                        .getWebServer(
                                context ->
                                        context.addServlet("doors", new Answering(doors))
                                                .addMapping("/*"));
        opened.start();
        return opened;
    }

    /** The doors and nothing else. */
    private static final class Answering extends HttpServlet {
        private static final long serialVersionUID = 1;
        private final transient DoorServer doors;

        Answering(DoorServer doors) {
            this.doors = doors;
        }

        @Override
        protected void service(HttpServletRequest asked, HttpServletResponse answer)
                throws IOException {
            doors.handleRequest(asked, answer);
        }
    }

    @AfterEach
    void stop() {
        server.stop();
        server.destroy();
    }

    private static EchoApi.Echo echo(EchoApi.Word word) {
        Trace trace = Trace.current();
        return new EchoApi.Echo(
                word.text(),
                trace == null ? null : trace.traceId(),
                Deadline.left(Duration.ofMinutes(5)).toMillis());
    }

    @Test
    void the_call_goes_on_with_the_trace_and_the_patience_of_its_caller() {
        EchoApi door = new RemoteDoors(tokens).open(EchoApi.class, base);
        Trace trace = Trace.from(null);
        EchoApi.Echo echo =
                trace.during(
                        () ->
                                Deadline.within(
                                        Duration.ofSeconds(3),
                                        () -> door.say(new EchoApi.Word("hello"))));
        assertThat(echo.text()).isEqualTo("hello");
        assertThat(echo.trace()).isEqualTo(trace.traceId());
        assertThat(echo.patienceMillis()).isBetween(1L, 3_000L);
        assertThat(door.say(new EchoApi.Word("again")).patienceMillis())
                .as("a caller without a deadline of its own")
                .isBetween(3_001L, 20_000L);
    }

    @Test
    void nothing_is_called_for_somebody_who_no_longer_waits() {
        EchoApi door = new RemoteDoors(tokens).open(EchoApi.class, base);
        assertThatThrownBy(
                        () ->
                                Deadline.within(
                                        Duration.ZERO, () -> door.say(new EchoApi.Word("late"))))
                .isInstanceOf(Refusal.class);
        String token = token("POST", SAY, HELLO);
        assertThat(send("POST", SAY, HELLO, token, "Door-Patience", "0").statusCode())
                .isEqualTo(DoorServer.REFUSED);
    }

    @Test
    void a_token_opens_the_call_it_was_signed_for() {
        HttpResponse<String> answer = send("POST", SAY, HELLO, token("POST", SAY, HELLO));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("hello");
    }

    @Test
    void a_token_that_was_overheard_does_not_open_the_door_for_another_body() {
        String token = token("POST", SAY, HELLO);
        assertThat(send("POST", SAY, "{\"text\":\"give me\"}", token).statusCode()).isEqualTo(401);
        String[] parts = token.split("\\.");
        String other = token("POST", SAY, "{\"text\":\"give me\"}").split("\\.")[1];
        assertThat(
                        send(
                                        "POST",
                                        SAY,
                                        "{\"text\":\"give me\"}",
                                        parts[0] + "." + other + "." + parts[2])
                                .statusCode())
                .as("with the other body's hash put in")
                .isEqualTo(401);
    }

    @Test
    void nor_for_another_method_path_or_query() {
        String token = token("POST", SAY, HELLO);
        assertThat(send("PUT", SAY, HELLO, token).statusCode()).isEqualTo(401);
        assertThat(send("POST", SAY + "?a=1", HELLO, token).statusCode()).isEqualTo(401);
        assertThat(send("POST", "/doors/platform/other", HELLO, token).statusCode()).isEqualTo(401);
    }

    @Test
    void nor_later_nor_under_another_secret() {
        String token = token("POST", SAY, HELLO);
        clock.pass(Duration.ofSeconds(31));
        assertThat(send("POST", SAY, HELLO, token).statusCode()).isEqualTo(401);
        String foreign =
                new DoorTokens("another secret of more than 32 characters", clock)
                        .issue(call("POST", SAY), HELLO.getBytes(StandardCharsets.UTF_8));
        assertThat(send("POST", SAY, HELLO, foreign).statusCode()).isEqualTo(401);
    }

    @Test
    void what_a_request_says_of_its_sender_is_signed_as_well() {
        var said = new DoorTokens.Call("GET", "/api", List.of("203.0.113.9", "shop.example"));
        String token = tokens.issue(said, new byte[0]);
        assertThat(tokens.promise(said, token)).isPresent();
        var changed = new DoorTokens.Call("GET", "/api", List.of("127.0.0.1", "shop.example"));
        assertThat(tokens.promise(changed, token)).isEmpty();
        var shifted = new DoorTokens.Call("GET", "/api", List.of("203.0.113.9shop.example"));
        assertThat(tokens.promise(shifted, token)).isEmpty();
    }

    private String token(String method, String target, String body) {
        return tokens.issue(call(method, target), body.getBytes(StandardCharsets.UTF_8));
    }

    private static DoorTokens.Call call(String method, String target) {
        return new DoorTokens.Call(method, target, List.of());
    }

    private HttpResponse<String> send(
            String method, String target, String body, String token, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + target))
                        .timeout(Duration.ofSeconds(10))
                        .header(DoorTokens.HEADER, token)
                        .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
