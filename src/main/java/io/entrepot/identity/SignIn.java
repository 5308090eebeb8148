package io.entrepot.identity;

import org.jspecify.annotations.Nullable;

/** Credentials as typed, and where they came from for the brakes on guessing. */
public record SignIn(String email, String password, @Nullable String code, String clientIp) {
    @Override
    public String toString() {
        return "SignIn[email=" + email + "]";
    }
}
