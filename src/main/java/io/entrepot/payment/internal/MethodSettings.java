package io.entrepot.payment.internal;

import io.entrepot.payment.MethodTerms;
import io.entrepot.payment.SaveMethodSetting;

import java.util.Map;

/** What the shop decided about ways to pay. */
interface MethodSettings {
    /** A way to pay as its provider calls it. */
    record Key(String provider, String code) {}

    /** A decision, and how often it was changed. */
    record Decision(MethodTerms terms, long version) {}

    Map<Key, Decision> all();

    /** False when another version than the one seen is there. */
    boolean save(SaveMethodSetting command);
}
