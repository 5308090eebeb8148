package io.entrepot.inventory.internal;

import io.entrepot.inventory.AdjustStock;
import io.entrepot.inventory.HoldStock;
import io.entrepot.kernel.Refusal;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a command must look like before it meets the stock. */
final class HoldChecks {
    private static final int MOST_PIECES = 1_000_000;
    private static final int MOST_LINES = 200;
    private static final int LONGEST_SECONDS = 35 * 24 * 3600;

    private record Row(UUID variantId, String warehouse) {}

    private HoldChecks() {}

    /** The command with one line for each stock row, in the order of the locks. */
    static HoldStock tidy(HoldStock command) {
        require(
                !command.lines().isEmpty() && command.lines().size() <= MOST_LINES,
                "A hold has 1 to " + MOST_LINES + " lines.");
        require(
                command.ttlSeconds() > 0 && command.ttlSeconds() <= LONGEST_SECONDS,
                "A hold lasts 1 second to 7 days.");
        for (HoldStock.Line line : command.lines()) {
            require(
                    line.quantity() > 0 && line.quantity() <= MOST_PIECES,
                    "A line holds 1 to " + MOST_PIECES + " pieces.");
        }
        return new HoldStock(
                command.holdId(), command.ownerId(), merged(command.lines()), command.ttlSeconds());
    }

    private static List<HoldStock.Line> merged(List<HoldStock.Line> lines) {
        return lines.stream()
                .collect(
                        Collectors.toMap(
                                line -> new Row(line.variantId(), line.warehouse()),
                                HoldStock.Line::quantity,
                                Math::addExact))
                .entrySet()
                .stream()
                .map(
                        row ->
                                new HoldStock.Line(
                                        row.getKey().variantId(),
                                        row.getKey().warehouse(),
                                        row.getValue()))
                .sorted(
                        Comparator.comparing(HoldStock.Line::variantId)
                                .thenComparing(HoldStock.Line::warehouse))
                .toList();
    }

    static void check(AdjustStock command) {
        require(
                command.delta() != 0 && Math.absExact(command.delta()) <= MOST_PIECES,
                "A movement moves 1 to " + MOST_PIECES + " pieces.");
        require(
                command.reason().matches("[a-z][a-z0-9_-]{0,39}"),
                "A reason is one word in lower case, such as receipt.");
    }

    private static void require(boolean fine, String otherwise) {
        if (!fine) {
            throw Refusal.invalid("bad_stock_command", otherwise);
        }
    }
}
