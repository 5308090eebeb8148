package io.entrepot.catalog;

import java.util.Map;

/**
 * Asks for filters in every category that has attributes of products but none to narrow by. What an
 * attribute is called comes by code and language tag; numbers are proposed only when named here.
 */
public record ProposeFilters(Map<String, Map<String, String>> names) {}
