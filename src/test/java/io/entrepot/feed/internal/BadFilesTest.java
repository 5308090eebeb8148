package io.entrepot.feed.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.platform.run.CannotRun;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that are broken or mean harm: a clear code, little time, and nothing half written. */
@Timeout(60)
class BadFilesTest {
    private static final String HEAD = "external_id,category,name,sku,price\n";
    private static final String GOOD = HEAD + "p-1,kitchen,Pot,S-1,3.50\n";
    private static final String SHEET =
            "<worksheet"
                + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>%s</sheetData></worksheet>";

    @TempDir Path folder = Path.of("");
    private TestFeed feed;

    @AfterEach
    void stop() {
        feed.close();
    }

    @BeforeEach
    void start() throws IOException {
        feed = new TestFeed(folder);
        feed.summary("categories", "slug,name\nkitchen,Kitchen\n");
    }

    @Test
    void a_mark_before_the_text_and_other_encodings_are_read() throws IOException {
        assertThat(ran("mark.csv", bytes("\uFEFF" + GOOD)))
                .isEqualTo("imported 1 updated 0 refused 0");
        assertThat(
                        ran(
                                "windows.csv",
                                (HEAD + "p-2,kitchen,Käsetopf,S-2,3.50\n")
                                        .getBytes(Charset.forName("windows-1252"))))
                .isEqualTo("imported 1 updated 0 refused 0");
        assertThat(
                        ran(
                                "wide.csv",
                                (HEAD + "p-3,kitchen,鍋,S-3,3.50\n")
                                        .getBytes(StandardCharsets.UTF_16)))
                .isEqualTo("imported 1 updated 0 refused 0");
    }

    @Test
    void a_text_that_changes_its_encoding_on_the_way_is_refused() throws IOException {
        String many = "p-1,kitchen,Pot,S-1,3.50\n".repeat(20_000);
        byte[] start = bytes(HEAD + many);
        byte[] end = "p-2,kitchen,K\u00e4se,S-2,1\n".getBytes(Charset.forName("windows-1252"));
        byte[] all = Arrays.copyOf(start, start.length + end.length);
        System.arraycopy(end, 0, all, start.length, end.length);
        assertRefused("mixed.csv", all, "wrong_encoding");
    }

    @Test
    void a_quote_that_never_ends_is_refused() throws IOException {
        assertRefused(
                "quote.csv",
                bytes(HEAD + "p-1,kitchen,\"Pot,S-1,3.50\n" + "x,".repeat(3_000_000)),
                "row_broken");
    }

    @Test
    void a_cell_of_ten_megabytes_is_refused() throws IOException {
        assertRefused(
                "cell.csv",
                bytes(HEAD + "p-1,kitchen," + "x".repeat(10 << 20) + ",S-1,3\n"),
                "row_broken");
        assertThat(ran("long.csv", bytes(GOOD + "p-2,kitchen," + "x".repeat(200_000) + ",S-2,3\n")))
                .isEqualTo("imported 1 updated 0 refused 1");
        assertThat(feed.refusedLines("long.csv").get(1)).startsWith("3,name,cell_too_long,xxx");
    }

    @Test
    void a_nul_character_spoils_its_row_only() throws IOException {
        assertThat(ran("nul.csv", bytes(GOOD + "p-2,kitchen,P\0t,S-2,3\n")))
                .isEqualTo("imported 1 updated 0 refused 1");
        assertThat(feed.refusedLines("nul.csv").get(1)).isEqualTo("3,name,nul_character,P\uFFFDt");
        assertRefused("binary.csv", new byte[] {1, 0, (byte) 0xC3, 0, 7}, "not_a_table");
    }

    @Test
    void a_packed_file_that_ends_early_changes_nothing() throws IOException {
        byte[] whole = packed(bytes(HEAD + rows(5_000)));
        assertRefused("cut.csv.gz", Arrays.copyOf(whole, whole.length - 200), "file_cut_off");
        byte[] damaged = whole.clone();
        damaged[whole.length / 2] ^= 0x55;
        assertRefused("damaged.csv.gz", damaged, "packing_broken");
    }

    @Test
    void a_packed_bomb_is_refused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            byte[] zeros = new byte[1 << 20];
            Arrays.fill(zeros, (byte) 'x');
            for (int i = 0; i < 300; i++) {
                out.write(zeros);
            }
        }
        assertRefused("bomb.csv.gz", bytes.toByteArray(), "unpacks_too_large");
    }

    @Test
    void a_workbook_that_unpacks_to_a_gigabyte_is_refused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            parts().forEach((name, text) -> add(zip, name, text));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(bytes(SHEET.formatted("%").split("%")[0]));
            zip.write(
                    bytes(
                            "<row><c t=\"str\"><v>sku</v></c><c t=\"str\"><v>category</v></c>"
                                    + "<c t=\"str\"><v>name</v></c></row>"
                                    + "<row><c><v>1</v></c><c t=\"str\"><v>kitchen</v></c>"
                                    + "<c t=\"str\"><v>Pot</v></c></row>"));
            byte[] row = bytes("<row><c><v>1</v></c></row>".repeat(40_000));
            for (int i = 0; i < 1_000; i++) {
                zip.write(row);
            }
            zip.closeEntry();
        }
        assertRefused("bomb.xlsx", bytes.toByteArray(), "unpacks_too_large");
    }

    @Test
    void a_workbook_that_names_something_outside_reads_nothing_there() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "TOP-SECRET");
        String outside =
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"%s\">]>".formatted(secret.toUri())
                        + SHEET.formatted("<row><c t=\"inlineStr\"><is><t>&e;</t></is></c></row>");
        assertRefused("xxe.xlsx", workbook(outside), "xml_doctype");
        String laughs =
                "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c"
                        + " \"&b;&b;&b;\">]>"
                        + SHEET.formatted("<row><c t=\"inlineStr\"><is><t>&c;</t></is></c></row>");
        assertRefused("laughs.xlsx", workbook(laughs), "xml_doctype");
    }

    @Test
    void a_workbook_with_rows_and_shared_texts_is_read() throws IOException {
        Map<String, String> parts = new TreeMap<>(parts());
        parts.put(
                "xl/sharedStrings.xml",
                "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                    + "<si><t>sku</t></si><si><t>category</t></si><si><r><t>na</t></r><r><t>me</t></r></si><si><t>kitchen</t></si></sst>");
        parts.put(
                "xl/worksheets/sheet1.xml",
                SHEET.formatted(
                        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\""
                                + " t=\"s\"><v>1</v></c><c r=\"D1\" t=\"s\"><v>2</v></c></row><row"
                                + " r=\"7\"><c r=\"A7\"><v>4711.0</v></c><c r=\"C7\""
                                + " t=\"s\"><v>3</v></c><c r=\"D7\""
                                + " t=\"str\"><f>1</f><v>Pot</v></c></row><row r=\"9\"><c"
                                + " r=\"A9\"><v>4712</v></c><c r=\"D9\""
                                + " t=\"inlineStr\"><is><t>Lid</t></is></c></row>"));
        assertThat(ran("good.xlsx", zip(parts))).isEqualTo("imported 1 updated 0 refused 1");
        assertThat(feed.refusedLines("good.xlsx")).contains("9,category,cell_missing,");
    }

    @Test
    void what_is_no_workbook_says_so() throws IOException {
        assertRefused("none.xlsx", zip(Map.of("a.txt", "x")), "not_a_workbook");
        assertRefused(
                "half.xlsx", Arrays.copyOf(workbook(SHEET.formatted("")), 300), "packing_broken");
        assertRefused("empty.csv", new byte[0], "file_empty");
    }

    private void assertRefused(String name, byte[] content, String code) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        long before = feed.products();
        assertThatThrownBy(() -> feed.run("products", file))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("(" + code + ")");
        assertThat(feed.products()).isEqualTo(before);
    }

    private String ran(String name, byte[] content) throws IOException {
        feed.run("products", Files.write(folder.resolve(name), content));
        return feed.said.getLast();
    }

    private static String rows(int count) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < count; i++) {
            rows.append("p-%d,kitchen,Pot %d,S-%d,%d.50\n".formatted(i, i * 7919, i, i + 1));
        }
        return rows.toString();
    }

    private static byte[] packed(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static Map<String, String> parts() {
        return Map.of(
                "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet"
                    + " name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships"
                    + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                    + " Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
    }

    private static byte[] workbook(String sheet) throws IOException {
        Map<String, String> parts = new TreeMap<>(parts());
        parts.put("xl/worksheets/sheet1.xml", sheet);
        return zip(parts);
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            parts.forEach((name, text) -> add(zip, name, text));
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String text) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes(text));
            zip.closeEntry();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
