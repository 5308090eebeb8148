package io.entrepot.payment.internal;

import java.util.List;
import java.util.Optional;

/** What providers told us, kept as it came. */
interface Hooks {

    /** False when this was told before. */
    boolean add(String provider, String eventId, byte[] body);

    /** The body of one that waits; nobody else works on it for half a minute. */
    Optional<byte[]> claim(HookId id);

    void processed(HookId id);

    /** It doesn't fit what we know; a person has to look at it. */
    void refuse(HookId id, String why);

    /** It couldn't be taken in now. */
    void putOff(HookId id, String why);

    List<HookId> due(int most);

    /** A provider's own id of what it told. */
    record HookId(String provider, String eventId) {}
}
