package io.entrepot.feed.internal;

import java.util.Arrays;

/**
 * The keys of a file so far, by 64 bits of each: a million keys take 16 MB, and that two of them
 * should look alike is less likely than a fault of the memory.
 */
final class Seen {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private long[] slots = new long[1 << 12];
    private int size;

    /** Whether it is new. */
    boolean add(String key) {
        if (size * 2 >= slots.length) {
            grow();
        }
        return put(hash(key));
    }

    private boolean put(long hash) {
        int slot = slot(hash);
        while (slots[slot] != 0) {
            if (slots[slot] == hash) {
                return false;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = hash;
        size++;
        return true;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        size = 0;
        Arrays.stream(old).filter(hash -> hash != 0).forEach(this::put);
    }

    private int slot(long hash) {
        return (int) (hash ^ (hash >>> 32)) & (slots.length - 1);
    }

    /** FNV-1a, never nought. */
    private static long hash(String key) {
        long hash = OFFSET;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * PRIME;
        }
        hash ^= hash >>> 29;
        return hash == 0 ? 1 : hash;
    }
}
