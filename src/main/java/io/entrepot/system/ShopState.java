package io.entrepot.system;

/** Whether this is a demo shop and whether its demo content is loaded. */
public record ShopState(boolean demo, boolean loaded) {}
