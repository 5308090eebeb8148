package io.entrepot.catalog;

import io.entrepot.kernel.Actor;

/** A picture as somebody uploads it, a JPEG or PNG. */
@SuppressWarnings("ArrayRecordComponent") // Handed on once, and never compared.
public record SavePicture(byte[] content, Actor actor) {}
