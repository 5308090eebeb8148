package io.entrepot.platform.mail;

import io.entrepot.platform.list.Total;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Mails, the key behind them, and on the first page how many there are. */
public record MailPage(List<KeptMail> mails, @Nullable String next, @Nullable Total total) {}
