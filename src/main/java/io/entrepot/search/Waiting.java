package io.entrepot.search;

/** How many changes the index does not show yet; none once what was committed can be found. */
public record Waiting(long changes) {
    public boolean isNothing() {
        return changes == 0;
    }
}
