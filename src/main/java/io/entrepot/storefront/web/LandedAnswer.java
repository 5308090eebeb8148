package io.entrepot.storefront.web;

import io.entrepot.storefront.page.LandedPanel;

import java.util.List;

/** The landed cost as the islands of a page take it. */
record LandedAnswer(
        String from,
        String to,
        List<Line> lines,
        Shown total,
        String sentence,
        List<String> notes) {
    /** An amount as it is shown. */
    record Shown(String display) {}

    /** One amount with its reason. */
    record Line(
            String kind,
            String label,
            Shown amount,
            boolean charged,
            boolean estimate,
            String reason) {}

    static LandedAnswer of(LandedPanel panel) {
        return new LandedAnswer(
                panel.from(),
                panel.to(),
                panel.lines().stream()
                        .map(
                                line ->
                                        new Line(
                                                line.kind(),
                                                line.label(),
                                                new Shown(line.amount()),
                                                line.charged(),
                                                line.estimate(),
                                                line.reason()))
                        .toList(),
                new Shown(panel.total()),
                panel.sentence(),
                panel.notes());
    }
}
