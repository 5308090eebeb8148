package io.entrepot.identity;

import io.entrepot.kernel.Actor;

import java.util.UUID;

/** A new link for somebody who lost the password or the second factor. */
public record RenewStaff(UUID id, Actor by) {}
