package io.entrepot.market;

import java.util.List;

/**
 * What became of a file of rates.
 *
 * @param known rows that were on record already
 * @param waiting rows that jumped and wait for a person
 * @param problems refused rows with their line and reason; at most 100 are told
 */
public record ImportedRates(
        int added, int known, int waiting, int refused, List<Problem> problems) {
    /** A row that can't be taken; the reason is a code. */
    public record Problem(int line, String row, String reason) {}
}
