package io.entrepot.feed.internal;

import io.entrepot.platform.json.Json;

import org.jspecify.annotations.Nullable;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON object a line, a member for each cell that is not blank. */
final class JsonSink implements RowSink {
    private final Writer out;
    private @Nullable List<String> names;

    JsonSink(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public void row(List<String> cells) throws IOException {
        List<String> heads = names;
        if (heads == null) {
            names = List.copyOf(cells);
            return;
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                row.put(heads.get(i), cells.get(i));
            }
        }
        out.write(Json.LENIENT.writeValueAsString(row));
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
