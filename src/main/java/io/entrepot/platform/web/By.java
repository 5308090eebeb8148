package io.entrepot.platform.web;

import io.entrepot.kernel.Actor;
import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

/** Who did something, for readers: the sort of actor, its id, and the name if it is a person. */
public record By(
        @Schema(implementation = Actor.Kind.class) String kind, String id, @Nullable String name) {}
