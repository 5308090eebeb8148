package io.entrepot.listing;

import java.util.List;

/** What one named check of a station says: nothing refuses, or this does and so it is mended. */
public record CheckResult(String check, Stage stage, boolean allowed, List<Finding> findings) {}
