package io.entrepot.shipping;

import io.entrepot.kernel.Actor;

import java.util.List;

/** Puts other services in the place of those of the version that was seen. */
public record ReplaceTariffs(String seen, List<SaveTariffs.Service> services, Actor actor) {}
