package io.entrepot.catalog;

import io.entrepot.kernel.Actor;

/** A picture as somebody uploads it, a JPEG or PNG; in Base64, as doors carry it. */
public record SavePicture(String base64, Actor actor) {}
