package io.entrepot.market;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * On what terms a market sells, beyond its price list.
 *
 * @param open a market that is not open is being prepared: no shopper sees it
 * @param roundings at most one for each level, currency and country
 * @param incoterms those a buyer may choose from; the market's own is the first
 * @param lanes the carriers' services that go there, by code; empty means all that do
 * @param fxSpreadBasisPoints what is added to a rate when a price is converted, in 1/10,000
 * @param legalTexts the page of each kind of text that holds here ({@code terms}, {@code
 *     withdrawal}, {@code privacy}, {@code imprint}), by its slug; others are the shop's
 */
public record SellingTerms(
        boolean open,
        List<Rounding> roundings,
        List<Incoterm> incoterms,
        List<String> lanes,
        int fxSpreadBasisPoints,
        Map<String, String> legalTexts) {

    public SellingTerms {
        roundings = List.copyOf(roundings);
        incoterms = List.copyOf(incoterms);
        lanes = List.copyOf(lanes);
        legalTexts = Map.copyOf(legalTexts);
    }

    /** An open market that adds nothing of its own. */
    public static SellingTerms usual(Incoterm incoterm) {
        return new SellingTerms(true, List.of(), List.of(incoterm), List.of(), 0, Map.of());
    }

    /** The rounding of a level in a country: its own, else the market's, else none. */
    public @Nullable Rounding rounding(Rounding.Level level, String country) {
        Rounding everywhere = null;
        for (Rounding rounding : roundings) {
            if (rounding.level() != level) {
                continue;
            }
            if (Objects.equals(rounding.country(), country)) {
                return rounding;
            }
            everywhere = rounding.country() == null ? rounding : everywhere;
        }
        return everywhere;
    }
}
