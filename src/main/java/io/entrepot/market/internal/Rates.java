package io.entrepot.market.internal;

import io.entrepot.market.SaveRates;

import java.time.LocalDate;
import java.util.List;

/** The rates as they were published. */
interface Rates {
    /** The newest of each pair and source on or before this day. */
    List<Rate> newest(LocalDate day);

    /** Answers the ids of rows that are kept already but say something else. */
    List<String> add(SaveRates command);
}
