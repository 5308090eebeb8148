package io.entrepot.customs;

import io.entrepot.kernel.Money;

import org.jspecify.annotations.Nullable;

import java.util.Currency;
import java.util.Set;

/**
 * The merchant's standing and promises for this market.
 *
 * @param asked DDP when the shop wants to charge everything; the answer may fall back to DAP
 * @param schemes registrations held: IOSS, GB_VAT, VOEC, OVR, AU_GST, NZ_GST, CH_VAT,
 *     REMESSA_CONFORME, CBEC, JP_JCT; and what is claimed for the parcel: EU_H1 (a standard
 *     declaration), PREFERENCE, USMCA (proofs of origin)
 * @param taxOnDuty whether duty recharged at checkout is part of the VAT base where the law leaves
 *     it open (EU low-value consignments); on unless the operator's adviser says otherwise
 * @param merchantBearsDifference estimates may be charged because the merchant pays any shortfall
 * @param flow why the goods cross the border
 * @param boughtThisYear what the buyer imported this year under the same scheme, where a country
 *     limits it (China); null when unknown
 */
public record Terms(
        Incoterm asked,
        Set<String> schemes,
        Currency currency,
        boolean taxOnDuty,
        boolean merchantBearsDifference,
        Flow flow,
        @Nullable Money boughtThisYear) {

    public Terms {
        schemes = Set.copyOf(schemes);
    }

    /** A sale to a buyer of whom nothing more is known. */
    public Terms(
            Incoterm asked,
            Set<String> schemes,
            Currency currency,
            boolean taxOnDuty,
            boolean merchantBearsDifference) {
        this(asked, schemes, currency, taxOnDuty, merchantBearsDifference, Flow.SALE, null);
    }
}
