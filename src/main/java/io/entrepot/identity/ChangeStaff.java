package io.entrepot.identity;

import io.entrepot.kernel.Actor;

import java.util.List;
import java.util.UUID;

/** Other roles for somebody, or shut out ({@code open} false) and let in again. */
public record ChangeStaff(UUID id, List<String> roles, boolean open, Actor by) {}
