package io.entrepot.platform.event;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Wakes the readers of a type of event, so that they need not wait for their next look. */
@Component
final class Nudges {
    private final Map<String, List<Runnable>> readers = new ConcurrentHashMap<>();

    void listen(String type, Runnable reader) {
        readers.computeIfAbsent(type, key -> new CopyOnWriteArrayList<>()).add(reader);
    }

    boolean heard(String type) {
        return readers.containsKey(type);
    }

    void nudge(String type) {
        readers.getOrDefault(type, List.of()).forEach(Runnable::run);
    }
}
