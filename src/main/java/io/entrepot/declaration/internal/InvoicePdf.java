package io.entrepot.declaration.internal;

import io.entrepot.kernel.Address;
import io.entrepot.kernel.Money;
import io.entrepot.platform.text.Messages;

import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Prints a commercial invoice on A4 in the shopper's language and in English. What customs reads is
 * in Latin letters; the shopper's own writing stands beside it.
 */
final class InvoicePdf {
    private static final float MARGIN = 42;
    private static final Typefaces.Look TITLE = new Typefaces.Look(19, true, Sheet.INK);
    private static final Typefaces.Look SUBTITLE = new Typefaces.Look(11, false, Sheet.MUTED);
    private static final Typefaces.Look TOTAL = new Typefaces.Look(11, true, Sheet.INK);

    private final Invoice invoice;
    private final Sheet sheet;

    private InvoicePdf(Invoice invoice, Messages messages) {
        this.invoice = invoice;
        this.sheet = new Sheet(messages, Locale.forLanguageTag(invoice.order().locale()));
    }

    static byte[] print(Invoice invoice, Messages messages) {
        return new InvoicePdf(invoice, messages).print();
    }

    private byte[] print() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Document page = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN + 14);
        PdfWriter writer = PdfWriter.getInstance(page, file);
        writer.setPageEvent(new PageFoot(invoice.number()));
        page.addTitle(sheet.english("invoice.title") + " " + invoice.number());
        page.addAuthor(Latin.of(invoice.seller().name()));
        PdfString language = new PdfString(invoice.order().locale());
        writer.getExtraCatalog().put(PdfName.LANG, language);
        page.open();
        page.add(heading());
        page.add(facts());
        page.add(parties());
        page.add(goods());
        page.add(end());
        page.close();
        return file.toByteArray();
    }

    private PdfPTable heading() {
        PdfPTable table = Sheet.table(5, 4);
        table.setSpacingBefore(0);
        PdfPTable title = new PdfPTable(1);
        title.addCell(sheet.line(sheet.english("invoice.title"), TITLE, Element.ALIGN_LEFT));
        if (!sheet.oneLanguage()) {
            String own = sheet.own().t("invoice.title");
            title.addCell(sheet.line(own, SUBTITLE, Element.ALIGN_LEFT));
        }
        table.addCell(bare(title));
        PdfPCell seller =
                sheet.line(Latin.of(invoice.seller().name()), SUBTITLE, Element.ALIGN_RIGHT);
        seller.setPaddingTop(8);
        table.addCell(seller);
        return table;
    }

    private PdfPTable facts() {
        var terms = invoice.order().terms();
        PdfPTable table = Sheet.table(3.2f, 4, 3.2f, 4);
        pair(table, "invoice.number", invoice.number());
        pair(table, "invoice.date", invoice.date().toString());
        pair(table, "invoice.order", invoice.order().number());
        pair(table, "invoice.waybill", invoice.shipment().waybill());
        pair(table, "invoice.terms", terms.incoterm());
        pair(table, "invoice.carrier", invoice.shipment().carrier() + ", " + terms.service());
        pair(table, "invoice.from", country(terms.originCountry()));
        pair(table, "invoice.currency", invoice.order().currency().getCurrencyCode());
        return table;
    }

    private PdfPTable parties() {
        PdfPTable table = Sheet.table(1, 1);
        table.addCell(Sheet.shaded(sheet.label("invoice.seller")));
        table.addCell(Sheet.shaded(sheet.label("invoice.consignee")));
        table.addCell(
                party(
                        invoice.seller().address(),
                        Stream.concat(
                                Stream.of(invoice.seller().email()),
                                taxIds(invoice.seller().taxIds()))));
        var contact = invoice.order().contact();
        Stream<String> reach = Stream.ofNullable(contact.phone());
        table.addCell(
                party(invoice.order().address(), Stream.concat(Stream.of(contact.email()), reach)));
        return table;
    }

    /** The address in Latin letters, and as it was written where that is another thing. */
    private PdfPCell party(Address address, Stream<String> further) {
        PdfPTable lines = new PdfPTable(1);
        List<String> written = lines(address);
        List<String> latin = written.stream().map(line -> Latin.of(line, place(address))).toList();
        latin.forEach(line -> lines.addCell(sheet.text(line)));
        lines.addCell(sheet.text(country(address.country())));
        further.map(Latin::of).forEach(line -> lines.addCell(sheet.text(line)));
        if (!latin.equals(written)) {
            PdfPTable own = new PdfPTable(1);
            written.forEach(line -> own.addCell(sheet.note(line)));
            PdfPCell below = bare(own);
            below.setPaddingTop(4);
            lines.addCell(below);
        }
        return Sheet.ruled(new PdfPCell(lines));
    }

    /** A Japanese shopper's characters are read in Japanese wherever the parcel goes. */
    private String place(Address address) {
        boolean japanese = sheet.own().language().equals("ja") && !address.country().equals("CN");
        return japanese ? "JP" : address.country();
    }

    private static Stream<String> taxIds(Map<String, String> ids) {
        return ids.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(id -> id.getKey() + ": " + id.getValue());
    }

    private PdfPTable goods() {
        PdfPTable table = Sheet.table(5, 1.9f, 1.5f, 1.1f, 1.9f, 1.9f, 1.7f);
        table.setHeaderRows(1);
        for (String key : List.of("description", "hs", "origin")) {
            table.addCell(Sheet.shaded(sheet.label("invoice." + key)));
        }
        for (String key : List.of("quantity", "unit", "value", "weight")) {
            table.addCell(Sheet.shaded(sheet.label("invoice." + key, Element.ALIGN_RIGHT)));
        }
        for (Invoice.Row row : invoice.rows()) {
            table.addCell(description(row));
            table.addCell(Sheet.ruled(sheet.text(row.hsCode())));
            table.addCell(Sheet.ruled(sheet.text(row.origin())));
            table.addCell(Sheet.ruled(sheet.figure(String.valueOf(row.quantity()))));
            table.addCell(Sheet.ruled(sheet.figure(figure(row.unit()))));
            table.addCell(Sheet.ruled(sheet.figure(figure(row.value()))));
            table.addCell(Sheet.ruled(sheet.figure(kilograms(row.weightGrams()))));
        }
        return table;
    }

    private PdfPCell description(Invoice.Row row) {
        PdfPTable lines = new PdfPTable(1);
        lines.addCell(sheet.text(Latin.of(row.description())));
        if (!sheet.oneLanguage() && !row.ownName().equals(row.description())) {
            lines.addCell(sheet.note(row.ownName()));
        }
        if (!row.off().isZero()) {
            lines.addCell(
                    sheet.note(
                            "%s %s − %s %s"
                                    .formatted(
                                            sheet.english("invoice.listed"),
                                            figure(row.value().plus(row.off())),
                                            sheet.english("invoice.discount"),
                                            figure(row.off()))));
        }
        return Sheet.ruled(new PdfPCell(lines));
    }

    /** What is declared and signed stands beside what it all comes to, on one page. */
    private PdfPTable end() {
        PdfPTable table = Sheet.table(10, 1.5f, 12);
        table.setKeepTogether(true);
        table.addCell(bare(declaration()));
        table.addCell(sheet.text(""));
        table.addCell(bare(sums()));
        return table;
    }

    private PdfPTable sums() {
        PdfPTable table = Sheet.table(6, 5);
        if (!invoice.discount().isZero()) {
            sum(table, "invoice.listed", figure(invoice.listed()));
            sum(table, "invoice.discount", figure(invoice.discount().negated()));
        }
        sum(table, "invoice.goods", figure(invoice.goods()));
        sum(table, "invoice.freight", figure(invoice.freight()));
        table.addCell(Sheet.ruled(sheet.label("invoice.total")));
        String total = invoice.order().currency() + " " + figure(invoice.total());
        table.addCell(Sheet.ruled(sheet.line(total, TOTAL, Element.ALIGN_RIGHT)));
        sum(table, "invoice.gross", kilograms(invoice.weightGrams()));
        sum(table, "invoice.packages", "1");
        table.addCell(spanning(sheet.label("invoice.net"), 2));
        return table;
    }

    private PdfPTable declaration() {
        PdfPTable table = Sheet.table(1, 1);
        table.addCell(spanning(sheet.label("invoice.declaration"), 2));
        PdfPCell space = Sheet.ruled(sheet.text(""));
        space.setFixedHeight(56);
        table.addCell(space);
        table.addCell(space);
        table.addCell(sheet.label("invoice.signature"));
        table.addCell(sheet.label("invoice.date"));
        return table;
    }

    private static PdfPCell spanning(PdfPCell cell, int columns) {
        cell.setColspan(columns);
        return cell;
    }

    private static PdfPCell bare(PdfPTable table) {
        PdfPCell cell = new PdfPCell(table);
        cell.setBorder(Rectangle.NO_BORDER);
        return cell;
    }

    private void sum(PdfPTable table, String key, String value) {
        table.addCell(Sheet.ruled(sheet.label(key)));
        table.addCell(Sheet.ruled(sheet.figure(value)));
    }

    private void pair(PdfPTable table, String key, String value) {
        table.addCell(Sheet.ruled(sheet.label(key)));
        table.addCell(Sheet.ruled(sheet.text(Latin.of(value))));
    }

    /** Officers read codes, shoppers read names. */
    private static String country(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH)
                + " ("
                + code
                + ")";
    }

    private static String figure(Money money) {
        return money.toMajor().toPlainString();
    }

    private static String kilograms(int grams) {
        return BigDecimal.valueOf(grams, 3).toPlainString() + " kg";
    }

    private static List<String> lines(Address address) {
        return Stream.of(
                        address.name(),
                        address.company(),
                        address.line1(),
                        address.line2(),
                        (address.postcode() == null ? "" : address.postcode() + " ")
                                + address.city()
                                + (address.region() == null ? "" : ", " + address.region()))
                .filter(line -> line != null && !line.isBlank())
                .toList();
    }
}
