package io.entrepot.feed.internal;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON objects, one a line, as rows: a member is a cell, one inside another object is called {@code
 * outer:inner}, and a list of plain values is joined by bars.
 */
final class JsonRows implements RowSource {
    private static final int MOST_CELLS = 1_000;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private final Lines lines;
    private final List<String> columns;
    private @Nullable Cells first;

    JsonRows(Lines lines) throws IOException {
        this.lines = lines;
        this.first = read();
        this.columns = first == null ? List.of() : List.copyOf(first.values().keySet());
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public @Nullable Cells next() throws IOException {
        Cells row = first;
        first = null;
        return row == null ? read() : row;
    }

    private @Nullable Cells read() throws IOException {
        for (Lines.@Nullable Line line = lines.next(); line != null; line = lines.next()) {
            String text = line.text();
            if (text == null) {
                return Cells.bad(line.number(), "", "not_utf8", "");
            }
            if (!text.isBlank()) {
                return row(line.number(), text);
            }
        }
        return null;
    }

    private static Cells row(long line, String text) {
        try {
            JsonNode node = JSON.readTree(text);
            if (!node.isObject()) {
                return Cells.bad(line, "", "not_json", text);
            }
            Map<String, String> values = new LinkedHashMap<>();
            cells(node, "", values);
            for (Map.Entry<String, String> value : values.entrySet()) {
                if (value.getValue().indexOf('\0') >= 0) {
                    return Cells.bad(
                            line,
                            value.getKey(),
                            "nul_character",
                            value.getValue().replace('\0', '\uFFFD'));
                }
                if (value.getValue().length() > Head.LONGEST_CELL) {
                    return Cells.bad(
                            line,
                            value.getKey(),
                            "cell_too_long",
                            value.getValue().substring(0, 100));
                }
            }
            return Cells.of(line, values);
        } catch (JacksonException broken) {
            return Cells.bad(line, "", "not_json", text);
        }
    }

    private static void cells(JsonNode node, String before, Map<String, String> values) {
        node.properties()
                .forEach(
                        member -> {
                            String name = before + member.getKey();
                            JsonNode value = member.getValue();
                            if (values.size() >= MOST_CELLS || value.isNull()) {
                                return;
                            }
                            if (value.isObject()) {
                                cells(value, name + ":", values);
                            } else {
                                values.put(name, text(value));
                            }
                        });
    }

    private static String text(JsonNode value) {
        if (!value.isArray()) {
            return value.isBigDecimal() ? value.decimalValue().toPlainString() : value.asString("");
        }
        List<String> parts = new ArrayList<>();
        value.forEach(part -> parts.add(part.asString("")));
        return Pairs.join(parts);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
