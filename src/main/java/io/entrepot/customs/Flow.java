package io.entrepot.customs;

/** Why goods cross the border; most law for parcels speaks of sales only. */
public enum Flow {
    /** Sold to a consumer. */
    SALE("B2C"),
    /** Sent by one person to another without payment. */
    GIFT("GIFT"),
    /** Sold abroad before, and coming back unused. */
    RETURN("RETURN");

    private final String code;

    Flow(String code) {
        this.code = code;
    }

    /** As rule files write it. */
    public String code() {
        return code;
    }
}
