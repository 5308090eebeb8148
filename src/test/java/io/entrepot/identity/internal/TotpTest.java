package io.entrepot.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

class TotpTest {
    private static final byte[] SECRET =
            "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** Appendix B of RFC 6238, the last six of its eight figures. */
    @ParameterizedTest
    @CsvSource({
        "59,          287082",
        "1111111109,  081804",
        "1111111111,  050471",
        "1234567890,  005924",
        "2000000000,  279037",
        "20000000000, 353130"
    })
    void codes_are_those_of_the_standard(long second, String code) {
        Instant now = Instant.ofEpochSecond(second);
        assertThat(Totp.code(SECRET, Totp.step(now))).isEqualTo(code);
        assertThat(Totp.matching(SECRET, code, now)).isEqualTo(Totp.step(now));
    }

    @Test
    void a_code_is_good_a_step_before_and_after_and_no_longer() {
        Instant now = Instant.ofEpochSecond(1_111_111_111);
        String code = Totp.code(SECRET, Totp.step(now));
        assertThat(Totp.matching(SECRET, code, now.plusSeconds(30))).isPositive();
        assertThat(Totp.matching(SECRET, code, now.minusSeconds(30))).isPositive();
        assertThat(Totp.matching(SECRET, code, now.plusSeconds(60))).isNegative();
        assertThat(Totp.matching(SECRET, code, now.minusSeconds(60))).isNegative();
    }

    @Test
    void blanks_in_a_code_do_not_matter_and_other_text_is_none() {
        Instant now = Instant.ofEpochSecond(1_111_111_111);
        assertThat(Totp.matching(SECRET, "050 471", now)).isPositive();
        assertThat(Totp.matching(SECRET, "", now)).isNegative();
        assertThat(Totp.matching(SECRET, "x".repeat(10_000), now)).isNegative();
    }

    /** Section 10 of RFC 4648, without the padding. */
    @ParameterizedTest
    @CsvSource({
        "f, MY",
        "fo, MZXQ",
        "foo, MZXW6",
        "foob, MZXW6YQ",
        "fooba, MZXW6YTB",
        "foobar, MZXW6YTBOI"
    })
    void a_secret_is_written_as_the_standard_writes_it(String text, String written) {
        assertThat(Totp.base32(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(written);
    }
}
