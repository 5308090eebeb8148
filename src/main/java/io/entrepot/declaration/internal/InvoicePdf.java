package io.entrepot.declaration.internal;

import io.entrepot.kernel.Address;
import io.entrepot.kernel.Money;

import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.FontFactory;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints a commercial invoice on A4, in English, the language of the form. */
final class InvoicePdf {
    private static final float MARGIN = 42;
    private static final Font TITLE = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 16);
    private static final Font HEAD = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 8);
    private static final Font TEXT = FontFactory.getFont(FontFactory.HELVETICA, 9);

    private InvoicePdf() {}

    static byte[] print(Invoice invoice) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Document page = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter.getInstance(page, file);
        page.open();
        page.addTitle("Commercial invoice " + invoice.number());
        page.add(new Paragraph("COMMERCIAL INVOICE", TITLE));
        page.add(facts(invoice));
        page.add(parties(invoice));
        page.add(goods(invoice));
        page.add(sums(invoice));
        page.add(spaced("I declare that all the information in this invoice is true and correct."));
        page.add(spaced("Signature: ______________________    Date: ______________"));
        page.close();
        return file.toByteArray();
    }

    private static PdfPTable facts(Invoice invoice) {
        var terms = invoice.order().terms();
        PdfPTable table = table(4);
        pair(table, "Invoice no.", invoice.number());
        pair(table, "Date", invoice.date().toString());
        pair(table, "Order no.", invoice.order().number());
        pair(table, "Waybill", invoice.shipment().waybill());
        pair(table, "Terms (Incoterms 2020)", terms.incoterm());
        pair(table, "Carrier, service", invoice.shipment().carrier() + ", " + terms.service());
        pair(table, "Sent from", terms.originCountry());
        pair(table, "Currency", invoice.order().currency().getCurrencyCode());
        return table;
    }

    private static PdfPTable parties(Invoice invoice) {
        PdfPTable table = table(2);
        table.addCell(cell("Seller / exporter", HEAD));
        table.addCell(cell("Ship to / consignee", HEAD));
        table.addCell(
                cell(
                        Latin.of(invoice.seller().name())
                                + "\n"
                                + lines(invoice.seller().address())
                                + taxIds(invoice.seller().taxIds()),
                        TEXT));
        var contact = invoice.order().contact();
        table.addCell(
                cell(
                        lines(invoice.order().address())
                                + "\n"
                                + contact.email()
                                + (contact.phone() == null ? "" : "\n" + contact.phone()),
                        TEXT));
        return table;
    }

    private static String taxIds(Map<String, String> ids) {
        return ids.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(id -> "\n" + id.getKey() + ": " + Latin.of(id.getValue()))
                .collect(Collectors.joining());
    }

    private static PdfPTable goods(Invoice invoice) {
        PdfPTable table = new PdfPTable(new float[] {5, 1.6f, 1.2f, 1, 1.8f, 1.8f, 1.5f});
        table.setWidthPercentage(100);
        table.setSpacingBefore(14);
        table.setHeaderRows(1);
        for (String head :
                List.of(
                        "Description",
                        "HS code",
                        "Origin",
                        "Qty",
                        "Unit value",
                        "Value",
                        "Weight")) {
            table.addCell(cell(head, HEAD));
        }
        for (Invoice.Row row : invoice.rows()) {
            table.addCell(cell(Latin.of(row.description()), TEXT));
            table.addCell(cell(row.hsCode(), TEXT));
            table.addCell(cell(row.origin(), TEXT));
            table.addCell(right(String.valueOf(row.quantity())));
            table.addCell(right(figure(row.unit())));
            table.addCell(right(figure(row.value())));
            table.addCell(right(kilograms(row.weightGrams())));
        }
        return table;
    }

    private static PdfPTable sums(Invoice invoice) {
        PdfPTable table = new PdfPTable(new float[] {7, 3});
        table.setWidthPercentage(60);
        table.setHorizontalAlignment(Element.ALIGN_RIGHT);
        table.setSpacingBefore(10);
        sum(table, "Goods", figure(invoice.goods()));
        sum(table, "Freight", figure(invoice.freight()));
        sum(table, "Total " + invoice.order().currency(), figure(invoice.total()));
        sum(table, "Gross weight", kilograms(invoice.weightGrams()));
        sum(table, "Packages", "1");
        return table;
    }

    private static void sum(PdfPTable table, String label, String value) {
        table.addCell(cell(label, HEAD));
        table.addCell(right(value));
    }

    private static void pair(PdfPTable table, String label, String value) {
        table.addCell(cell(label, HEAD));
        table.addCell(cell(Latin.of(value), TEXT));
    }

    private static PdfPTable table(int columns) {
        PdfPTable table = new PdfPTable(columns);
        table.setWidthPercentage(100);
        table.setSpacingBefore(12);
        return table;
    }

    private static PdfPCell cell(String text, Font font) {
        PdfPCell cell = new PdfPCell(new Phrase(text, font));
        cell.setPadding(4);
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderWidth(0.4f);
        return cell;
    }

    private static PdfPCell right(String text) {
        PdfPCell cell = cell(text, TEXT);
        cell.setHorizontalAlignment(Element.ALIGN_RIGHT);
        return cell;
    }

    private static Paragraph spaced(String text) {
        Paragraph paragraph = new Paragraph(text, TEXT);
        paragraph.setSpacingBefore(18);
        return paragraph;
    }

    private static String figure(Money money) {
        return money.toMajor().toPlainString();
    }

    private static String kilograms(int grams) {
        return BigDecimal.valueOf(grams, 3).toPlainString() + " kg";
    }

    private static String lines(Address address) {
        return Stream.of(
                        address.name(),
                        address.company(),
                        address.line1(),
                        address.line2(),
                        (address.postcode() == null ? "" : address.postcode() + " ")
                                + address.city()
                                + (address.region() == null ? "" : ", " + address.region()),
                        address.country())
                .filter(line -> line != null && !line.isBlank())
                .map(Latin::of)
                .collect(Collectors.joining("\n"));
    }
}
