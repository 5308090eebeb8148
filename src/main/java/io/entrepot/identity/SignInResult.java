package io.entrepot.identity;

/** What became of a sign-in. */
public sealed interface SignInResult {
    /** A new session; the token goes into the cookie and nowhere else. */
    record SignedIn(String token, SessionView session) implements SignInResult {}

    /**
     * Refused, such as {@code bad_credentials}, {@code too_many_tries} or {@code weak_password}.
     */
    record Refused(String code, int retryAfterSeconds) implements SignInResult {}
}
