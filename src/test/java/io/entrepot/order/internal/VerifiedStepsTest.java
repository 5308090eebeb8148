package io.entrepot.order.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.kernel.Lifecycle;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Verify knows the legal steps as rows of a query; they are those of the tables. */
class VerifiedStepsTest {
    private static final Pattern ROW = Pattern.compile("\\('(\\w+)', '(\\w+)', '(\\w+)'\\)");

    @Test
    void verify_allows_what_the_tables_allow() throws IOException {
        List<String> expected = new ArrayList<>();
        steps(expected, Track.ORDER);
        steps(expected, Track.PAYMENT);
        steps(expected, Track.DELIVERY);
        steps(expected, Track.CUSTOMS);
        steps(expected, Track.RISK);
        assertThat(verified()).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static <S extends Enum<S>> void steps(List<String> into, Track<S> track) {
        Lifecycle<S> table = track.table();
        for (S from : track.states().getEnumConstants()) {
            table.from(from).forEach(to -> into.add(track.name() + " " + from + " " + to));
        }
    }

    private static List<String> verified() throws IOException {
        String file =
                new ClassPathResource("verify/I19_only_legal_steps.sql")
                        .getContentAsString(StandardCharsets.UTF_8);
        List<String> rows = new ArrayList<>();
        Matcher row = ROW.matcher(file);
        while (row.find()) {
            rows.add(row.group(1) + " " + row.group(2) + " " + row.group(3));
        }
        return rows;
    }
}
