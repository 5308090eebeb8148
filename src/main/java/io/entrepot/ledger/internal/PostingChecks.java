package io.entrepot.ledger.internal;

import io.entrepot.kernel.Money;
import io.entrepot.kernel.Refusal;
import io.entrepot.ledger.PostTransfers;
import io.entrepot.ledger.Transfer;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** What a batch must look like before it meets the books. */
final class PostingChecks {
    static final int BATCH_LIMIT = 500;

    private static final Pattern PATH =
            Pattern.compile("[a-z][a-z0-9_-]*(:[A-Za-z0-9_-]+)*:[A-Z]{3}");

    private PostingChecks() {}

    /** The entries as transfers, in the order of their ids: every batch takes its keys that way. */
    static List<Transfer> transfers(PostTransfers command) {
        if (command.entries().isEmpty() || command.entries().size() > BATCH_LIMIT) {
            throw refused("A batch holds 1 to " + BATCH_LIMIT + " transfers.");
        }
        Set<UUID> ids = new HashSet<>();
        command.entries().forEach(entry -> require(ids.add(entry.id()), "An id comes twice."));
        return command.entries().stream()
                .map(PostingChecks::transfer)
                .sorted((one, two) -> one.id().compareTo(two.id()))
                .toList();
    }

    private static Transfer transfer(PostTransfers.Entry entry) {
        require(entry.amount().isPositive(), "An amount is not positive: " + entry.amount());
        require(!entry.debit().equals(entry.credit()), "Debit and credit are " + entry.debit());
        account(entry.debit(), entry.amount());
        account(entry.credit(), entry.amount());
        word(entry.kind());
        word(entry.reference());
        return new Transfer(
                entry.id(),
                entry.debit(),
                entry.credit(),
                entry.amount(),
                entry.kind(),
                entry.reference(),
                entry.pending() ? Transfer.Mode.PENDING : Transfer.Mode.POSTED,
                null,
                Instant.EPOCH);
    }

    static void positive(Money amount) {
        require(amount.isPositive(), "An amount is not positive: " + amount);
    }

    /** An id that was used before must have been used for the same thing. */
    static void same(Transfer wanted, Transfer booked) {
        Transfer timeless =
                new Transfer(
                        booked.id(),
                        booked.debit(),
                        booked.credit(),
                        booked.amount(),
                        booked.kind(),
                        booked.reference(),
                        booked.mode(),
                        booked.pendingId(),
                        wanted.at());
        if (!timeless.equals(wanted)) {
            throw differs(wanted.id());
        }
    }

    static Refusal differs(UUID id) {
        return Refusal.conflict(
                "transfer_differs", "Transfer " + id + " is in the books with other content.");
    }

    private static void account(String path, Money amount) {
        require(
                PATH.matcher(path).matches()
                        && path.endsWith(":" + amount.currency().getCurrencyCode()),
                "No account for " + amount.currency() + " has the path " + path);
    }

    private static void word(String text) {
        require(!text.isBlank() && text.length() <= 100, "A kind or reference is unfit: " + text);
    }

    private static void require(boolean fine, String otherwise) {
        if (!fine) {
            throw refused(otherwise);
        }
    }

    private static Refusal refused(String detail) {
        return Refusal.invalid("bad_transfer", detail);
    }
}
