package io.entrepot.platform.list;

import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.json.JsonMapper;

/**
 * How many rows a list has: counted up to a bound, beyond it the planner's estimate, which is said
 * to be one. Counting all of a large table would take longer than showing the page.
 */
public record Total(long count, boolean exact) {
    /** So many rows are counted. */
    public static final int BOUND = 10_000;

    private static final JsonMapper JSON = new JsonMapper();

    public static Total of(JdbcClient jdbc, String from, Where where) {
        String rows = "from " + from + " where " + where.sql();
        long counted =
                jdbc.sql("select count(*) from (select 1 " + rows + " limit ?) bounded")
                        .params(where.values())
                        .param(BOUND + 1)
                        .query(Long.class)
                        .single();
        return counted <= BOUND
                ? new Total(counted, true)
                : new Total(Math.max(counted, estimate(jdbc, rows, where)), false);
    }

    private static long estimate(JdbcClient jdbc, String rows, Where where) {
        String plan =
                jdbc.sql("explain (format json) select 1 " + rows)
                        .params(where.values())
                        .query(String.class)
                        .single();
        return JSON.readTree(plan).path(0).path("Plan").path("Plan Rows").asLong();
    }
}
