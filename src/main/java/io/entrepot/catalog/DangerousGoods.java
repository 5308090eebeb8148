package io.entrepot.catalog;

/** A UN number such as UN1266 with its hazard class or division, such as 3 or 2.1. */
public record DangerousGoods(String unNumber, String hazardClass) {}
