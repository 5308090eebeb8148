package io.entrepot.gate;

import io.entrepot.kernel.Refusal;
import io.entrepot.platform.web.AskedLanguage;
import io.entrepot.platform.web.Problems;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;

/** Refuses a request that no handler will see, in the same words as those that one did. */
@Component
class ProblemWriter {
    private final Problems problems;
    private final JsonMapper json;

    ProblemWriter(Problems problems, JsonMapper json) {
        this.problems = problems;
        this.json = json;
    }

    void write(Refusal refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ProblemDetail problem = problems.of(refusal, AskedLanguage.of(request));
        response.setStatus(problem.getStatus());
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
