package io.entrepot.search;

/** The first hits as shoppers get them, and as they would be without any rule of an operator. */
public record TriedSearchRules(SearchPage with, SearchPage without) {}
