package io.entrepot.system.web;

import io.entrepot.kernel.Permission;
import io.entrepot.platform.audit.AuditTrail;
import io.entrepot.platform.web.By;
import io.entrepot.platform.web.Needs;
import io.entrepot.platform.web.StaffNames;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who did what, for those who may know. */
@RestController
@RequestMapping("/api/v1/console/audit")
class AuditController {
    /** A page of lines; {@code next} is the key behind which the next page starts. */
    record AuditPage(List<AuditRow> items, @Nullable UUID next) {}

    /** One line; {@code sealed} once it is part of the chain that shows tampering. */
    record AuditRow(
            UUID id,
            Instant at,
            String actor,
            @Nullable By by,
            String action,
            String subject,
            String detail,
            boolean sealed) {}

    private final AuditTrail audit;
    private final StaffNames names;

    AuditController(AuditTrail audit, StaffNames names) {
        this.audit = audit;
        this.names = names;
    }

    @GetMapping
    @Needs(Permission.AUDIT_READ)
    AuditPage lines(
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable String action,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") int limit) {
        int most = Math.clamp(limit, 1, 100);
        List<AuditTrail.Entry> page =
                audit.read(new AuditTrail.Query(subject, action, after, most));
        Map<String, By> people = names.by(page.stream().map(AuditTrail.Entry::actor).toList());
        return new AuditPage(
                page.stream().map(entry -> row(entry, people)).toList(),
                page.size() < most ? null : page.getLast().id());
    }

    private static AuditRow row(AuditTrail.Entry entry, Map<String, By> people) {
        return new AuditRow(
                entry.id(),
                entry.at(),
                entry.actor(),
                people.get(entry.actor()),
                entry.action(),
                entry.subject(),
                entry.facts().entrySet().stream()
                        .map(fact -> fact.getKey() + " " + fact.getValue())
                        .sorted()
                        .collect(Collectors.joining(", ")),
                entry.sealed());
    }
}
