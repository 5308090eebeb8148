package io.entrepot.catalog;

/** The name under which products show a picture, and its size as it came. */
public record SavedPicture(String name, int width, int height) {}
