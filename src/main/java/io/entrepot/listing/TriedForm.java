package io.entrepot.listing;

import java.util.List;

/** What the checks say of a form, each by its name. */
public record TriedForm(List<CheckResult> checks) {}
