package io.entrepot.platform.mail;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * Which mails a list shows, behind a key; an empty part matches all. The text is the start of an
 * address or a part of a subject. The sort is {@code created}, a minus in front turns it round.
 */
public record MailListQuery(
        List<MailState> state,
        List<String> kind,
        List<String> locale,
        @Nullable String reference,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String text,
        @Nullable String sort,
        @Nullable String after,
        int limit) {}
