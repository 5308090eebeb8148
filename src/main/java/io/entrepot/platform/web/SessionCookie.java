package io.entrepot.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * The cookie of a signed-in session. Browsers take {@code __Host-} cookies over HTTPS and from
 * localhost; a plain one is for development over a LAN only and has to be asked for by name.
 */
@Component
public class SessionCookie {
    private final boolean plain;

    SessionCookie(@Value("${entrepot.web.plain-cookies:false}") boolean plain) {
        this.plain = plain;
    }

    public String name() {
        return plain ? "entrepot-session" : "__Host-entrepot";
    }

    /** The token that the browser sent, if it sent one. */
    public @Nullable String read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name())) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }

    /** Lasts until the browser is closed or the session ends, whatever comes first. */
    public String carrying(String token) {
        return cookie(token).build().toString();
    }

    /** Makes the browser forget. */
    public String gone() {
        return cookie("").maxAge(0).build().toString();
    }

    private ResponseCookie.ResponseCookieBuilder cookie(String value) {
        return ResponseCookie.from(name(), value)
                .path("/")
                .httpOnly(true)
                .secure(!plain)
                .sameSite("Strict");
    }
}
