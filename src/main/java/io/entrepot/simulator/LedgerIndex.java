package io.entrepot.simulator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The journal in memory, by every name it is asked for. Not thread-safe: the ledger guards it. */
final class LedgerIndex {
    private final List<LedgerEntry> entries = new ArrayList<>();
    private final Map<String, List<LedgerEntry>> byPayment = new HashMap<>();
    private final Map<String, Set<String>> byReference = new HashMap<>();
    private final Map<String, LedgerEntry> byKey = new HashMap<>();
    private final Set<String> expirable = new LinkedHashSet<>();

    void add(LedgerEntry entry) {
        if (entry.sequence() != lastSequence() + 1) {
            throw new IllegalStateException("The ledger has a gap before " + entry.sequence());
        }
        SimulatedPayment payment = entry.payment();
        entries.add(entry);
        byPayment.computeIfAbsent(payment.id(), _ -> new ArrayList<>()).add(entry);
        byReference
                .computeIfAbsent(payment.terms().reference(), _ -> new LinkedHashSet<>())
                .add(payment.id());
        if (entry.request() != null) {
            byKey.put(entry.request().key(), entry);
        }
        if (PaymentRules.mayExpire(payment)) {
            expirable.add(payment.id());
        } else {
            expirable.remove(payment.id());
        }
    }

    long lastSequence() {
        return entries.size();
    }

    Optional<SimulatedPayment> find(String id) {
        return Optional.ofNullable(byPayment.get(id)).map(history -> history.getLast().payment());
    }

    List<LedgerEntry> history(String id) {
        return List.copyOf(byPayment.getOrDefault(id, List.of()));
    }

    List<SimulatedPayment> findByReference(String reference) {
        return byReference.getOrDefault(reference, Set.of()).stream()
                .flatMap(id -> find(id).stream())
                .toList();
    }

    Optional<LedgerEntry> findByKey(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Sequences are gapless from 1, so a sequence is a place in the list. */
    List<LedgerEntry> after(long sequence, int limit) {
        int from = Math.clamp(sequence, 0, entries.size());
        int to = Math.min(entries.size(), from + limit);
        return List.copyOf(entries.subList(from, to));
    }

    List<String> overdue(Instant now) {
        return expirable.stream()
                .filter(id -> find(id).filter(p -> !p.expires().isAfter(now)).isPresent())
                .toList();
    }
}
