package io.entrepot.customs;

import java.util.Currency;
import java.util.Set;

/**
 * The merchant's standing and promises for this market.
 *
 * @param asked DDP when the shop wants to charge everything; the answer may fall back to DAP
 * @param schemes registrations held: IOSS, GB_VAT, VOEC, OVR, AU_GST, NZ_GST, CH_VAT,
 *     REMESSA_CONFORME, CBEC, JP_JCT
 * @param taxOnDuty whether duty recharged at checkout is part of the VAT base where the law leaves
 *     it open (EU low-value consignments); on unless the operator's adviser says otherwise
 * @param merchantBearsDifference estimates may be charged because the merchant pays any shortfall
 */
public record Terms(
        Incoterm asked,
        Set<String> schemes,
        Currency currency,
        boolean taxOnDuty,
        boolean merchantBearsDifference) {

    public Terms {
        schemes = Set.copyOf(schemes);
    }
}
