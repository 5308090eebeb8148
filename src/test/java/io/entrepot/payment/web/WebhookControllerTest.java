package io.entrepot.payment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.kernel.Refusal;
import io.entrepot.payment.WebhookIntake;
import io.entrepot.payment.WebhookIntake.Receipt;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;

class WebhookControllerTest {
    private static final int MEGABYTE = 1024 * 1024;

    private final AtomicReference<byte[]> received = new AtomicReference<>(new byte[0]);
    private Receipt answer = Receipt.TAKEN;
    private final WebhookIntake intake =
            (provider, header, body) -> {
                received.set(body);
                return answer;
            };
    private final WebhookController controller = new WebhookController(intake);

    @Test
    void hands_the_bytes_on_as_they_came() throws IOException {
        byte[] body = {'{', ' ', '}', '\n', (byte) 0xFF};

        assertThat(controller.receive("simulator", request(body)).getStatusCode().value())
                .isEqualTo(200);
        assertThat(received.get()).isEqualTo(body);
    }

    @Test
    void answers_a_repeated_event_like_a_new_one() throws IOException {
        answer = Receipt.REPEATED;

        assertThat(controller.receive("simulator", request(new byte[0])).getStatusCode().value())
                .isEqualTo(200);
    }

    @Test
    void refuses_what_is_forged_and_providers_there_are_not() {
        answer = Receipt.FORGED;
        assertRefused("hook_forged", new byte[0]);
        answer = Receipt.NO_SUCH_PROVIDER;
        assertRefused("not_found", new byte[0]);
    }

    @Test
    void takes_a_megabyte_and_not_one_byte_more() throws IOException {
        assertThat(controller.receive("simulator", request(new byte[MEGABYTE])).getStatusCode())
                .satisfies(status -> assertThat(status.value()).isEqualTo(200));
        assertRefused("hook_too_large", new byte[MEGABYTE + 1]);
    }

    private void assertRefused(String code, byte[] body) {
        assertThatThrownBy(() -> controller.receive("simulator", request(body)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static MockHttpServletRequest request(byte[] body) {
        var request = new MockHttpServletRequest();
        request.setContent(body);
        return request;
    }
}
