package io.entrepot.storefront.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.ResponseCookie;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * The one cookie of the shop: which cart is this browser's. It is set when a cart is made, and not
 * before. Browsers take it over HTTPS and from localhost.
 */
final class CartCookie {
    static final String NAME = "__Host-cart";
    private static final Duration AGE = Duration.ofDays(30);

    private CartCookie() {}

    static Optional<UUID> read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .map(Cookie::getValue)
                        .filter(value -> value.matches("[0-9a-f-]{36}"))
                        .map(UUID::fromString)
                        .findFirst();
    }

    static String header(UUID cartId) {
        return ResponseCookie.from(NAME, cartId.toString())
                .path("/")
                .secure(true)
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(AGE)
                .build()
                .toString();
    }
}
