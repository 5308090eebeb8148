package io.entrepot.feed.internal;

import io.entrepot.market.Market;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/** Writes what there is of a kind as a file that the import reads back without a change. */
@Component
final class Exporting {
    /** A kind's rows: what the columns are called, then a row at a time. */
    interface Source {
        String kind();

        List<String> columns(Market market);

        void rows(Market market, Rows rows) throws IOException;
    }

    /** Takes rows. */
    interface Rows {
        void add(List<String> cells) throws IOException;
    }

    private final Map<String, Source> sources = new TreeMap<>();

    Exporting(List<Source> sources) {
        sources.forEach(source -> this.sources.put(source.kind(), source));
    }

    List<String> kinds() {
        return List.copyOf(sources.keySet());
    }

    /** The ending of the name decides the format; how many rows were written. */
    long write(String kind, String name, Market market, OutputStream bytes) throws IOException {
        Source source = sources.get(kind);
        if (source == null) {
            throw new BadFile(
                    "unknown_kind",
                    "There is no kind " + kind + "; there are " + String.join(", ", kinds()));
        }
        long[] count = {0};
        try (RowSink sink = sink(name, bytes)) {
            sink.row(source.columns(market));
            source.rows(
                    market,
                    cells -> {
                        sink.row(cells);
                        count[0]++;
                    });
        }
        return count[0];
    }

    private static RowSink sink(String name, OutputStream bytes) throws IOException {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean packed = lower.endsWith(".gz");
        String bare = packed ? lower.substring(0, lower.length() - ".gz".length()) : lower;
        if (bare.endsWith(".xlsx") && !packed) {
            return new XlsxSink(bytes);
        }
        if (bare.endsWith(".csv")) {
            return new CsvSink(packed ? new GZIPOutputStream(bytes) : bytes);
        }
        if (bare.endsWith(".ndjson") || bare.endsWith(".jsonl")) {
            return new JsonSink(packed ? new GZIPOutputStream(bytes) : bytes);
        }
        throw new BadFile(
                "unknown_format", "A name ends in .csv, .xlsx or .ndjson; .gz packs the texts");
    }
}
