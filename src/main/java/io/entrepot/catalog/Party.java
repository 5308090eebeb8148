package io.entrepot.catalog;

/**
 * Who answers for a product: a maker, or its responsible person in a market. The contact is an
 * electronic address, as Article 19 of Regulation (EU) 2023/988 wants it shown.
 */
public record Party(String name, String address, String contact) {}
