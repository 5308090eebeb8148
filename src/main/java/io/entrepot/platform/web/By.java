package io.entrepot.platform.web;

import org.jspecify.annotations.Nullable;

/** Who did something, for readers: the sort of actor, its id, and the name if it is a person. */
public record By(String kind, String id, @Nullable String name) {}
