package io.entrepot.platform.past;

/**
 * Asked by every door that writes rows with times that are over. Only a demo that is still being
 * loaded may have such a past; a live shop's history is what happened.
 */
@FunctionalInterface
public interface PastPermit {
    /** Refuses as {@code no_past} unless a demo is being loaded. Called outside transactions. */
    void require();
}
