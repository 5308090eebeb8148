package io.entrepot.payment.internal.adyen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class AdyenSignatureTest {
    /** The example that Adyen's own libraries are tested with. */
    private static final String KEY =
            "44782DEF547AAA06C910C43932B1EB0C71FC68D9D0C057550C48EC2ACF6BA056";

    private static final String SIGNATURE = "coqCmt/IZ4E3CzPvMY8zTjQVL5hYJUiBRg8UU+iCWo0=";

    @Test
    void signs_eight_fields_in_adyens_order() {
        assertThat(AdyenSignature.signed(item(SIGNATURE)))
                .isEqualTo(
                        "7914073381342284::TestMerchant:TestPayment-1407325143704:1130:EUR:"
                                + "AUTHORISATION:true");
    }

    @Test
    void takes_the_example_of_adyen_under_either_live_key() {
        String other = "00".repeat(32);

        assertThat(new AdyenSignature(List.of(KEY, other)).isGood(item(SIGNATURE))).isTrue();
        assertThat(new AdyenSignature(List.of(other, KEY)).isGood(item(SIGNATURE))).isTrue();
        assertThat(new AdyenSignature(List.of(other)).isGood(item(SIGNATURE))).isFalse();
    }

    @Test
    void refuses_none_and_what_is_no_signature() {
        var signature = new AdyenSignature(List.of(KEY));

        assertThat(signature.isGood(item(""))).isFalse();
        assertThat(signature.isGood(item("not base64!"))).isFalse();
        assertThat(signature.isGood(item(SIGNATURE.replace('c', 'd')))).isFalse();
    }

    private static AdyenWire.Item item(String signature) {
        return new AdyenWire.Item(
                "7914073381342284",
                null,
                "TestMerchant",
                "TestPayment-1407325143704",
                new AdyenWire.Amount(1130, "EUR"),
                "AUTHORISATION",
                "true",
                Map.of("hmacSignature", signature));
    }
}
