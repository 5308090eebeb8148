package io.entrepot.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.house.Tidiness.Figures;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Prints the figures of the style guide and holds the line; numbers here only ever go down. */
class TidyTest {
    private static final int MOST_MANY_PARAMETERS = 25;

    /** SQL in text blocks, which the formatter moves to the right. */
    private static final int MOST_LONG_LINES = 17;

    private static final int MOST_MANY_COLLABORATORS = 3;

    @Test
    void main_sources_keep_the_figures_of_the_style_guide() {
        Figures main = Tidiness.of(Sources.under(Sources.MAIN));
        Figures test = Tidiness.of(Sources.under(Sources.TEST));
        print("main", main);
        print("test", test);

        assertThat(Figures.percentile(main.fileLines(), 50)).isLessThan(80);
        assertThat(Figures.percentile(main.fileLines(), 90)).isLessThan(180);
        assertThat(Figures.percentile(main.fileLines(), 100)).isLessThanOrEqualTo(400);
        assertThat(Figures.percentile(main.methodLines(), 50)).isLessThan(11);
        assertThat(Figures.percentile(main.methodLines(), 100)).isLessThanOrEqualTo(55);
        assertThat(main.publicShare()).isLessThan(60);
        assertThat(main.badNames()).isEmpty();
        assertThat(main.marks()).isEmpty();
        assertThat(main.longLines()).hasSizeLessThanOrEqualTo(MOST_LONG_LINES);
        assertThat(main.manyParameters()).hasSizeLessThanOrEqualTo(MOST_MANY_PARAMETERS);
        assertThat(main.manyCollaborators()).hasSizeLessThanOrEqualTo(MOST_MANY_COLLABORATORS);
    }

    @Test
    void the_figures_see_an_untidy_file(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("OrderManager.java");
        List<String> untidy =
                List.of(
                        "public class OrderManager {",
                        "    // TO" + "DO later",
                        "    void many(int a, int b, int c, int d, int e) {}",
                        "    OrderManager(int a, int b, int c, int d, int e, int f, int g, int h)"
                                + " {}",
                        "    String s = \"" + "x".repeat(100) + "\";",
                        "}");
        Files.write(file, untidy);

        Figures seen = Tidiness.of(List.of(file));

        assertThat(seen.badNames()).containsExactly("OrderManager");
        assertThat(seen.marks()).hasSize(1);
        assertThat(seen.longLines()).hasSize(1);
        assertThat(seen.manyParameters()).hasSize(1);
        assertThat(seen.manyCollaborators()).hasSize(1);
    }

    private static void print(String what, Figures figures) {
        System.out.printf(
                "%s: %d files, lines %d median %d p90 %d max %d; methods median %d max %d;"
                        + " public %d %%; many parameters %d %s, many collaborators %d %s%n",
                what,
                figures.fileLines().size(),
                figures.fileLines().stream().mapToInt(Integer::intValue).sum(),
                Figures.percentile(figures.fileLines(), 50),
                Figures.percentile(figures.fileLines(), 90),
                Figures.percentile(figures.fileLines(), 100),
                Figures.percentile(figures.methodLines(), 50),
                Figures.percentile(figures.methodLines(), 100),
                figures.publicShare(),
                figures.manyParameters().size(),
                figures.manyParameters(),
                figures.manyCollaborators().size(),
                figures.manyCollaborators());
    }
}
