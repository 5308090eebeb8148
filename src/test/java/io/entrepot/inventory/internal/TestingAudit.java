package io.entrepot.inventory.internal;

import io.entrepot.kernel.Actor;
import io.entrepot.platform.audit.AuditTrail;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** An audit trail that remembers its lines; what was rolled back stays in it. */
record TestingAudit(List<String> lines) implements AuditTrail {
    TestingAudit() {
        this(new CopyOnWriteArrayList<>());
    }

    @Override
    public void write(Actor actor, String action, String subject, Map<String, Object> facts) {
        lines.add(actor + " " + action + " " + facts.get("delta"));
    }

    @Override
    public List<Entry> read(Query query) {
        throw new UnsupportedOperationException();
    }
}
