package io.entrepot.platform.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

class CsvTest {
    @Test
    void defuses_what_a_spreadsheet_would_run() {
        for (String formula : new String[] {"=1+1", "+1", "-1", "@SUM(A1)", "\tx"}) {
            assertThat(Csv.cell(formula)).startsWith("'");
        }
        assertThat(Csv.cell(-5)).isEqualTo("-5");
        assertThat(Csv.cell("=HYPERLINK(\"http://evil\",\"x\")"))
                .isEqualTo("\"'=HYPERLINK(\"\"http://evil\"\",\"\"x\"\")\"");
    }

    @Test
    void quotes_what_would_break_the_row() {
        assertThat(Csv.cell("a,b")).isEqualTo("\"a,b\"");
        assertThat(Csv.cell("say \"no\"\nnow")).isEqualTo("\"say \"\"no\"\"\nnow\"");
        assertThat(Csv.cell(null)).isEmpty();
    }

    @Test
    void writes_rows_that_excel_opens_as_utf_8() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Csv csv = new Csv(out);
        csv.row(Arrays.asList("名前", 3, null));
        csv.flush();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFF名前,3,\r\n");
    }
}
