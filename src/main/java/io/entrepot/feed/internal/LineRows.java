package io.entrepot.feed.internal;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Lines as they are, for maps that read them whole. */
final class LineRows implements RowSource {
    static final String TEXT = "line";
    private final Lines lines;

    LineRows(Lines lines) {
        this.lines = lines;
    }

    @Override
    public List<String> columns() {
        return List.of(TEXT);
    }

    @Override
    public @Nullable Cells next() throws IOException {
        for (Lines.@Nullable Line line = lines.next(); line != null; line = lines.next()) {
            String text = line.text();
            if (text == null) {
                return Cells.bad(line.number(), "", "not_utf8", "");
            }
            if (!text.isBlank()) {
                return Cells.of(line.number(), Map.of(TEXT, text));
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
