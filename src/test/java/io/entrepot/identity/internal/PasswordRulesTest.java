package io.entrepot.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "short",
                "elevenchars",
                "password12345",
                "P@ssw0rd!2026",
                "welcomewelcome",
                "Summer2026!!!",
                "qwertyuiopas",
                "123456789012",
                "1q2w3e4r5t6y",
                "aaaaaaaaaaaabbbb",
                "lin.mei likes tea",
                "operator-of-the-shop",
                "19841984-2001-77"
            })
    void refuses_what_everybody_tries(String password) {
        assertThat(PasswordRules.allows(password, "Lin.Mei", "operator@shop.example")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seven teapots on a shelf",
                "wechsel-lampe-fluss",
                "茶壺七個在架子上面放著很久了",
                "x9!kQw0p#Lm2"
            })
    void takes_a_long_one_that_nobody_guesses(String password) {
        assertThat(PasswordRules.allows(password, "Lin.Mei", "operator@shop.example")).isTrue();
    }

    @Test
    void takes_up_to_128_characters_and_no_more() {
        String longest = "teapots and lamps ".repeat(8).substring(0, 128);
        assertThat(PasswordRules.allows(longest, "Lin.Mei", "o@shop.example")).isTrue();
        assertThat(PasswordRules.allows(longest + "x", "Lin.Mei", "o@shop.example")).isFalse();
    }
}
