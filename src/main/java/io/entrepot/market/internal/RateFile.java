package io.entrepot.market.internal;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import io.entrepot.market.ImportedRates.Problem;

import org.jspecify.annotations.Nullable;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a file of rates, whichever of the known layouts it has: the reference rates of the European
 * Central Bank as XML ({@code eurofxref-daily.xml}, {@code -hist.xml}) or CSV ({@code
 * eurofxref.csv}, {@code eurofxref-hist.csv}), or {@code date,base,quote,rate}.
 */
final class RateFile {
    private static final Currency EURO = Currency.getInstance("EUR");

    /** The bank's daily CSV writes days like {@code 20 November 2026}. */
    private static final DateTimeFormatter WRITTEN_OUT =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final List<NewRate> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private RateFile() {}

    /** The rows that could be read, and those that could not. */
    record Read(List<NewRate> rows, List<Problem> problems) {}

    static Read read(String content) {
        RateFile file = new RateFile();
        String text = content.strip();
        if (text.startsWith("<")) {
            file.xml(text);
        } else if (text.isEmpty()) {
            file.problems.add(new Problem(1, "", "empty"));
        } else {
            file.csv(text);
        }
        return new Read(file.rows, file.problems);
    }

    private void xml(String text) {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(text));
            LocalDate day = null;
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT
                        || !xml.getLocalName().equals("Cube")) {
                    continue;
                }
                String time = xml.getAttributeValue(null, "time");
                day = time == null ? day : LocalDate.parse(time);
                String currency = xml.getAttributeValue(null, "currency");
                if (currency != null && day != null) {
                    String rate = String.valueOf(xml.getAttributeValue(null, "rate"));
                    add(new Spot(xml.getLocation().getLineNumber(), day, EURO), currency, rate);
                }
            }
        } catch (XMLStreamException | DateTimeException unreadable) {
            problems.add(new Problem(1, "", "not_readable"));
        }
    }

    /** Without document types and outside entities, which a file from elsewhere has no use for. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private void csv(String text) {
        List<CsvRecord> records;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text)) {
            records = reader.stream().toList();
        } catch (java.io.IOException | RuntimeException unreadable) {
            problems.add(new Problem(1, "", "not_readable"));
            return;
        }
        List<String> head = records.getFirst().getFields().stream().map(String::strip).toList();
        List<CsvRecord> body = records.subList(1, records.size());
        if (head.equals(List.of("date", "base", "quote", "rate"))) {
            body.forEach(this::plain);
        } else if (head.getFirst().equals("Date") && head.size() > 2) {
            body.forEach(record -> wide(head, record));
        } else {
            problems.add(new Problem(1, String.join(",", head), "unknown_columns"));
        }
    }

    private void plain(CsvRecord record) {
        int line = (int) record.getStartingLineNumber();
        if (record.getFieldCount() != 4) {
            problems.add(
                    new Problem(line, String.join(",", record.getFields()), "unknown_columns"));
            return;
        }
        LocalDate day = day(record.getField(0));
        Currency base = currency(record.getField(1));
        if (day == null || base == null) {
            problems.add(
                    new Problem(
                            line,
                            String.join(",", record.getFields()),
                            day == null ? "no_date" : "unknown_currency"));
            return;
        }
        add(new Spot(line, day, base), record.getField(2), record.getField(3));
    }

    /** One row a day, one column a currency; the bank writes N/A where it published none. */
    private void wide(List<String> head, CsvRecord record) {
        int line = (int) record.getStartingLineNumber();
        LocalDate day = day(record.getField(0));
        if (day == null) {
            problems.add(new Problem(line, record.getField(0), "no_date"));
            return;
        }
        for (int i = 1; i < Math.min(head.size(), record.getFieldCount()); i++) {
            String rate = record.getField(i).strip();
            if (!head.get(i).isEmpty() && !rate.isEmpty() && !rate.equals("N/A")) {
                add(new Spot(line, day, EURO), head.get(i), rate);
            }
        }
    }

    /** Where a figure stands, and what it is the price of. */
    private record Spot(int line, LocalDate day, Currency base) {}

    private void add(Spot spot, String quote, String figure) {
        Currency other = currency(quote);
        BigDecimal rate = rate(figure);
        String row = spot.day() + "," + spot.base() + "," + quote + "," + figure;
        if (other == null) {
            problems.add(new Problem(spot.line(), row, "unknown_currency"));
        } else if (rate == null || spot.base().equals(other)) {
            problems.add(new Problem(spot.line(), row, "invalid_rate"));
        } else {
            rows.add(new NewRate(spot.line(), spot.base(), other, rate, spot.day(), 0));
        }
    }

    private static @Nullable BigDecimal rate(String figure) {
        if (!figure.strip().matches("\\d{1,12}(\\.\\d{1,12})?")) {
            return null;
        }
        BigDecimal rate = new BigDecimal(figure.strip());
        return rate.signum() > 0 ? rate : null;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException other) {
            try {
                return LocalDate.parse(text.strip(), WRITTEN_OUT);
            } catch (DateTimeException neither) {
                return null;
            }
        }
    }

    /** Currencies that are gone by now (of the bank's history) are still known to ISO. */
    private static @Nullable Currency currency(String code) {
        try {
            return Currency.getInstance(code.strip());
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }
}
