package io.entrepot.catalog;

import io.entrepot.kernel.Actor;

/** A picture as somebody uploads it, a JPEG or PNG. */
public record SavePicture(byte[] content, Actor actor) {}
