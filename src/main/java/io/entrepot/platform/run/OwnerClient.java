package io.entrepot.platform.run;

import tools.jackson.databind.json.JsonMapper;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Asks the owner of a folder to do a chore, and passes on what it says meanwhile. */
public final class OwnerClient {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Owner owner;

    public OwnerClient(Owner owner) {
        this.owner = owner;
    }

    /**
     * @return the chore's exit code
     * @throws CannotRun when the owner doesn't answer, doesn't know the chore, or ends in the
     *     middle
     */
    public int run(String name, ChoreRequest request, Progress progress) {
        HttpRequest post =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://127.0.0.1:"
                                                + owner.endpoint()
                                                + OwnerEndpoint.PATH
                                                + name))
                        .header("Authorization", "Bearer " + owner.secret())
                        .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(request)))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<InputStream> answer =
                    client.send(post, HttpResponse.BodyHandlers.ofInputStream());
            if (answer.statusCode() != 200) {
                throw CannotRun.unavailable(
                        "The running server refused " + name + " (" + answer.statusCode() + ").");
            }
            return follow(answer.body(), progress);
        } catch (IOException e) {
            throw new CannotRun(
                    ExitStatus.UNAVAILABLE,
                    "The running server (process " + owner.pid() + ") stopped answering.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CannotRun.unavailable("Interrupted; the server goes on with the work.");
        }
    }

    private static int follow(InputStream body, Progress progress) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            for (String text = lines.readLine(); text != null; text = lines.readLine()) {
                ChoreLine line = JSON.readValue(text, ChoreLine.class);
                if (line.exit() != null) {
                    return line.exit();
                }
                pass(line, progress);
            }
        }
        throw new IOException("no exit code");
    }

    private static void pass(ChoreLine line, Progress progress) {
        ChoreLine.Step step = line.step();
        if (line.say() != null) {
            progress.say(line.say());
        } else if (step != null) {
            progress.step(step.what(), step.done(), step.of());
        }
    }
}
