package io.entrepot.search.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.platform.run.CannotRun;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Reading tables of judgements, good and bad ones. */
class JudgementsTest {
    @TempDir private Path folder;

    @Test
    void reads_columns_in_any_order_with_others_between() throws IOException {
        Judgements read =
                read(
                        """
                        \uFEFFrating,who,docid,Query
                        3,ann,12,usb hub
                        0,bob,13,usb hub
                        2.0,bob,"14","27"" monitor"
                        """);
        assertThat(read.byQuery())
                .containsEntry("usb hub", Map.of("12", 3, "13", 0))
                .containsEntry("27\" monitor", Map.of("14", 2));
        assertThat(read.rows()).isEqualTo(3);
        assertThat(read.broken()).isEmpty();
    }

    @Test
    void leaves_broken_rows_out_and_says_where_they_are() throws IOException {
        Judgements read =
                read(
                        """
                        query,docid,rating
                        hub,1,4
                        hub,2,good
                        hub,3
                        hub,,2

                        ,5,1
                        hub,6,1
                        """);
        assertThat(read.broken())
                .containsExactly(
                        "line 2: '4' is no rating from 0 to 3",
                        "line 3: 'good' is no rating from 0 to 3",
                        "line 4: '' is no rating from 0 to 3",
                        "line 5: no docid",
                        "line 7: no query");
        assertThat(read.byQuery()).isEqualTo(Map.of("hub", Map.of("6", 1)));
    }

    @Test
    void a_later_rating_holds_and_queries_without_a_useful_product_say_nothing()
            throws IOException {
        Judgements read = read("query,docid,rating\nhub,1,3\nhub,1,0\nmouse,2,1\nmouse,3,0\n");
        assertThat(read.telling()).isEqualTo(Map.of("mouse", Map.of("2", 1, "3", 0)));
    }

    @Test
    void refuses_what_is_no_such_table() {
        assertThatThrownBy(() -> read("one,two\n1,2\n"))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("query, docid and rating");
        assertThatThrownBy(() -> read("")).isInstanceOf(CannotRun.class);
        assertThatThrownBy(() -> Judgements.read(folder.resolve("nowhere.csv")))
                .isInstanceOf(CannotRun.class);
    }

    private Judgements read(String text) throws IOException {
        Path file = folder.resolve("judgements.csv");
        return Judgements.read(Files.writeString(file, text, StandardCharsets.UTF_8));
    }
}
