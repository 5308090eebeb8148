package io.entrepot.platform.door;

import io.entrepot.kernel.Refusal;

import java.util.Map;

/** A refusal on its way back through a door. */
record DoorRefusal(String code, Refusal.Kind kind, String detail, Map<String, Object> facts) {
    static DoorRefusal of(Refusal refusal) {
        return new DoorRefusal(refusal.code(), refusal.kind(), refusal.detail(), refusal.facts());
    }

    Refusal toRefusal() {
        return new Refusal(code, kind, detail, facts);
    }
}
