package io.entrepot.declaration.internal;

import io.entrepot.kernel.Address;
import io.entrepot.kernel.Money;
import io.entrepot.platform.text.Amounts;
import io.entrepot.platform.text.ChargeWords;
import io.entrepot.platform.text.Messages;
import io.entrepot.platform.text.ShownAmount;
import io.entrepot.platform.text.Words;
import io.entrepot.system.Company;

import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Prints a receipt on A4 in the shopper's language, from right to left where that is read so. */
final class ReceiptPdf {
    private static final float MARGIN = 42;

    private final Receipt receipt;
    private final OneWay sheet;
    private final Words words;

    private ReceiptPdf(Receipt receipt, Messages messages) {
        this.receipt = receipt;
        this.words = new Words(messages, Locale.forLanguageTag(receipt.order().locale()));
        this.sheet = new OneWay(messages, words);
    }

    static byte[] print(Receipt receipt, Messages messages) {
        return new ReceiptPdf(receipt, messages).print();
    }

    private byte[] print() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Document page = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN + 14);
        PdfWriter writer = PdfWriter.getInstance(page, file);
        writer.setPageEvent(new PageFoot(receipt.order().number()));
        page.addTitle(title() + " " + receipt.order().number());
        page.addAuthor(receipt.seller().company().name());
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(receipt.order().locale()));
        page.open();
        page.add(heading());
        page.add(facts());
        page.add(parties());
        page.add(goods());
        page.add(end());
        page.add(notes());
        page.close();
        return file.toByteArray();
    }

    private String title() {
        return words.t(receipt.settled() ? "receipt.title" : "receipt.title_unpaid");
    }

    private PdfPTable heading() {
        PdfPTable table = sheet.table(1, 1);
        table.setSpacingBefore(0);
        table.addCell(sheet.start(title(), OneWay.TITLE));
        PdfPCell seller = sheet.end(receipt.seller().company().name(), OneWay.SUBTITLE);
        seller.setPaddingTop(8);
        table.addCell(seller);
        return table;
    }

    private PdfPTable facts() {
        LocalDate placed = LocalDate.ofInstant(receipt.order().placedAt(), ZoneOffset.UTC);
        String method = receipt.paid().method();
        PdfPTable table = sheet.table(2, 3, 2, 3);
        pair(table, "mail.fact.order", receipt.order().number());
        pair(table, "mail.fact.placed", words.day(placed));
        pair(table, "receipt.method", method == null ? "–" : words.named("method.", method));
        pair(table, "receipt.issued", words.day(receipt.date()));
        return table;
    }

    private PdfPTable parties() {
        PdfPTable table = sheet.table(1, 1);
        table.addCell(Sheet.shaded(sheet.label(words.t("receipt.seller"))));
        table.addCell(Sheet.shaded(sheet.label(words.t("order.address"))));
        Company seller = receipt.seller().company();
        Stream<String> numbers =
                receipt.taxNumbers().entrySet().stream()
                        .map(id -> id.getKey().replace('_', ' ') + ": " + id.getValue());
        table.addCell(party(seller.address(), Stream.concat(Stream.of(seller.email()), numbers)));
        table.addCell(
                party(receipt.order().address(), Stream.of(receipt.order().contact().email())));
        return table;
    }

    private PdfPCell party(Address address, Stream<String> further) {
        PdfPTable lines = sheet.table(1);
        Stream.concat(
                        Stream.of(
                                address.name(),
                                address.company(),
                                address.line1(),
                                address.line2(),
                                (address.postcode() == null ? "" : address.postcode() + " ")
                                        + address.city()
                                        + (address.region() == null ? "" : ", " + address.region()),
                                words.country(address.country())),
                        further)
                .filter(line -> line != null && !line.isBlank())
                .distinct()
                .forEach(line -> lines.addCell(sheet.text(line)));
        return Sheet.ruled(new PdfPCell(lines));
    }

    private PdfPTable goods() {
        PdfPTable table = sheet.table(5, 1.2f, 2, 2);
        table.setHeaderRows(1);
        table.addCell(Sheet.shaded(sheet.label(words.t("mail.item"))));
        for (String key : List.of("mail.quantity", "receipt.each", "receipt.net")) {
            table.addCell(Sheet.shaded(sheet.endLabel(words.t(key))));
        }
        for (Receipt.Row row : receipt.rows()) {
            PdfPTable named = sheet.table(1);
            named.addCell(sheet.text(row.line().name()));
            String options = String.join(" · ", row.line().options().values());
            if (!options.isEmpty()) {
                named.addCell(sheet.note(options));
            }
            table.addCell(Sheet.ruled(new PdfPCell(named)));
            String quantity = Amounts.count(row.line().quantity(), words.locale());
            table.addCell(Sheet.ruled(sheet.figure(quantity)));
            table.addCell(Sheet.ruled(sheet.figure(words.money(row.line().unit()))));
            table.addCell(Sheet.ruled(sheet.figure(words.money(row.net()))));
        }
        return table;
    }

    /** What was paid stands beside what it all comes to, on one page. */
    private PdfPTable end() {
        PdfPTable table = sheet.table(10, 1, 12);
        table.setKeepTogether(true);
        table.addCell(OneWay.bare(money()));
        table.addCell(sheet.text(""));
        table.addCell(OneWay.bare(sums()));
        return table;
    }

    private PdfPTable sums() {
        PdfPTable table = sheet.table(6, 4);
        sum(table, words.t("quote.goods_net"), "", receipt.goods());
        receipt.further().forEach(amount -> amount(table, amount));
        table.addCell(Sheet.ruled(sheet.start(words.t("quote.total"), OneWay.TOTAL)));
        String total = words.money(receipt.order().total());
        table.addCell(Sheet.ruled(sheet.figure(total, OneWay.TOTAL)));
        return table;
    }

    private void amount(PdfPTable table, ShownAmount.Plain amount) {
        ChargeWords said = ChargeWords.of(amount.kind(), amount.reason(), amount.facts(), words);
        String note = said.note(amount.charged(), amount.estimate(), words);
        sum(table, said.label(), note, amount.money());
    }

    private void sum(PdfPTable table, String label, String note, Money money) {
        PdfPTable said = sheet.table(1);
        said.addCell(sheet.text(label));
        if (!note.isEmpty()) {
            said.addCell(sheet.note(note));
        }
        table.addCell(Sheet.ruled(new PdfPCell(said)));
        table.addCell(Sheet.ruled(sheet.figure(words.money(money))));
    }

    private PdfPTable money() {
        PdfPTable table = sheet.table(6, 4);
        table.addCell(whole(Sheet.shaded(sheet.label(words.t("receipt.payment")))));
        PaidSoFar paid = receipt.paid();
        sum(table, words.t("receipt.paid"), "", paid.paid());
        ifAny(table, "receipt.reserved", paid.reserved());
        ifAny(table, "receipt.refunded", paid.refunded());
        ifAny(table, "receipt.open", paid.open());
        String incoterm = receipt.order().terms().incoterm();
        table.addCell(whole(OneWay.padded(sheet.text(" "))));
        table.addCell(whole(Sheet.shaded(sheet.label(words.t("receipt.border")))));
        PdfPCell terms = sheet.text(words.t("quote.incoterm." + incoterm));
        table.addCell(whole(OneWay.padded(terms)));
        String sentence = words.t("quote.sentence." + incoterm.toLowerCase(Locale.ROOT));
        table.addCell(whole(OneWay.padded(sheet.note(sentence))));
        receipt.atTheBorder().forEach(amount -> amount(table, amount));
        return table;
    }

    private void ifAny(PdfPTable table, String key, Money money) {
        if (money.isPositive()) {
            sum(table, words.t(key), "", money);
        }
    }

    private static PdfPCell whole(PdfPCell cell) {
        cell.setColspan(2);
        return cell;
    }

    private PdfPTable notes() {
        PdfPTable table = sheet.table(1);
        table.setSpacingBefore(20);
        if (receipt.taxNumbers().isEmpty()) {
            String country = words.country(receipt.order().country());
            table.addCell(sheet.note(words.t("receipt.no_tax_invoice", "country", country)));
        }
        if (receipt.seller().demo()) {
            table.addCell(sheet.note(words.t("mail.demo")));
        }
        return table;
    }

    private void pair(PdfPTable table, String key, String value) {
        table.addCell(Sheet.ruled(sheet.label(words.t(key))));
        table.addCell(Sheet.ruled(sheet.text(value)));
    }
}
