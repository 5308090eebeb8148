package io.entrepot.customs.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.entrepot.platform.run.ChoreRequest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Figures that somebody else published come out to the cent. */
class PublishedExamplesTest {
    /** The published numbers with their sources, in the shape of the research file. */
    private static final String OWN =
            """
            {"landed_cost": [
            {"id": "EU-5-tshirts", "src": "Commission, quoted by bakermckenzie 2026-07-02",
             "in": {"dest": "EU", "lines": [{"hs6": "610910", "qty": 5}]}, "duty_eur": "3.00"},
            {"id": "EU-tshirt-watch", "src": "same", "in": {"dest": "EU", "lines":
             [{"hs6": "610910", "qty": 1}, {"hs6": "910211", "qty": 1}]}, "duty_eur": "6.00"},
            {"id": "FR-2hs", "src": "merchants.glopal.com", "in": {"dest": "FR", "distinct_hs6": 2,
             "vat": "0.20"}, "duty_eur": "6.00", "vat_on_duty_eur": "1.20", "total_extra_eur": "7.20"},
            {"id": "BR-100-17", "src": "pledgetimes (DW 2024-08-01)", "in": {"cif_brl": "100",
             "ii": "0.20", "icms": "0.17"}, "ii": "20.00", "total": "144.58", "icms": "24.58"},
            {"id": "CN-CBEC-13", "src": "formula", "in": {"price_cny": "100", "ct": "0",
             "vat": "0.13"}, "rate": "0.091", "tax": "9.10"},
            {"id": "IN-personal", "src": "mumbaicustomszone3.gov.in", "in": {"cif": "100"},
             "bcd": "10.00", "sws": "1.00", "igst": "19.98", "total": "30.98"},
            {"id": "SG-below", "src": "IRAS via ehluar.com", "in": {"price": "280",
             "freight_ins": "25", "ovr_registered": false}, "gst": "0.00"},
            {"id": "KR-250-US", "src": "bal.pe.kr", "in": {"cif_usd": "250", "duty": "0.065"},
             "duty": "16.25", "vat": "26.63", "total": "42.88"}]}
            """;

    @TempDir Path folder = Path.of(".");

    @Test
    void own_table_of_published_figures_agrees() throws IOException {
        Path file = Files.writeString(folder.resolve("own.json"), OWN);

        assertAgrees(new LandedCostExamples(Quoting.RULES).check(file));
    }

    @Test
    void the_research_file_agrees_where_it_is_at_hand() {
        String shared = Objects.requireNonNullElse(System.getenv("ENTREPOT_SHARED"), "../shared");
        Path file = Path.of(shared, "data", "reference", "published-examples.json");
        assumeTrue(Files.isReadable(file), "no research data beside the project");

        assertAgrees(new LandedCostExamples(Quoting.RULES).check(file));
    }

    /** The same law told in the other ways in which sources tell it. */
    @Test
    void many_shapes_of_example_are_understood() throws IOException {
        Path file = folder.resolve("shapes.json");
        try (var in =
                PublishedExamplesTest.class.getResourceAsStream("/customs/example-shapes.json")) {
            Files.write(file, Objects.requireNonNull(in).readAllBytes());
        }

        assertAgrees(new LandedCostExamples(Quoting.RULES).check(file));
    }

    @Test
    void the_command_prints_expected_beside_computed() throws IOException {
        Path file = Files.writeString(folder.resolve("own.json"), OWN);
        List<String> out = new ArrayList<>();

        int code = run(file, out);

        assertThat(code).isZero();
        assertThat(String.join("\n", out)).contains("BR-100-17").contains("18 of 18 figures agree");
    }

    @Test
    void the_command_reports_a_figure_that_differs_and_a_shape_it_does_not_know()
            throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("wrong.json"),
                        """
                        {"landed_cost": [
                        {"id": "IN", "src": "x", "in": {"cif": "100"}, "bcd": "11.00"},
                        {"id": "ODD", "src": "x", "in": {"shape": "1"}, "tax": "1.00"},
                        {"id": "BAD", "src": "x", "in": {"price_cny": "ten"}, "tax": "1.00"}]}
                        """);
        List<String> out = new ArrayList<>();

        int code = run(file, out);

        assertThat(code).isEqualTo(1);
        assertThat(String.join("\n", out)).contains("DIFFERS").contains("0 of 3 figures agree");
    }

    private static int run(Path file, List<String> out) {
        return new LandedCostChore()
                .run(new ChoreRequest(Map.of(ChoreRequest.FILE, file.toString())), out::add);
    }

    private static void assertAgrees(List<LandedCostExamples.Figure> figures) {
        assertThat(figures)
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.agrees()).as(figure.toString()).isTrue());
    }
}
