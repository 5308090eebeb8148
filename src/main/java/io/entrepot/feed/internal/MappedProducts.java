package io.entrepot.feed.internal;

import java.util.List;

/** Products in a layout of somebody else's, a line each. */
record MappedProducts(FeedMap map, FeedSaving saving) implements Kind {
    @Override
    public String name() {
        return "products";
    }

    @Override
    public List<Column> columns() {
        return List.of(Column.must(LineRows.TEXT));
    }

    @Override
    public String key(Cells row) {
        return "";
    }

    @Override
    public void write(List<Cells> rows, Work work) {
        saving.save(
                rows.stream()
                        .map(row -> map.read(row.line(), CellReading.text(row, LineRows.TEXT)))
                        .toList(),
                work);
    }
}
