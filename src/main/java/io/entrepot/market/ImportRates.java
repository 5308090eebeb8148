package io.entrepot.market;

import io.entrepot.kernel.Actor;

/**
 * A file of rates of one source. ECB files are those that the bank offers, daily or history, XML or
 * CSV; an upload has the columns {@code date,base,quote,rate}.
 */
public record ImportRates(String source, String content, Actor actor) {}
