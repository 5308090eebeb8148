package io.entrepot.platform.web;

/**
 * An amount for readers: exact figure, ISO 4217 code, and the text to show in the reader's
 * language. Made by {@code platform.text}; nobody formats money in a browser.
 */
public record MoneyView(String amount, String currency, String display) {}
