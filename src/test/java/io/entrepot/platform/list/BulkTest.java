package io.entrepot.platform.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.web.ProblemTexts;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

class BulkTest {
    private final UUID good = Ids.next();
    private final UUID bad = Ids.next();
    private final Set<UUID> done = new HashSet<>();
    private final Bulk bulk = new Bulk(new Wordless(), Locale.ENGLISH);

    private final Bulk.Check check =
            new Bulk.Check() {
                @Override
                public String label(UUID id) {
                    return id.equals(bad) ? "bad" : "good";
                }

                @Override
                public void check(UUID id) {
                    if (id.equals(bad)) {
                        throw Refusal.conflict("not_so", "Not this one.");
                    }
                }
            };

    @Test
    void says_beforehand_what_would_become_of_each_row() {
        Bulk.Preview preview = bulk.preview(request(good, bad), check);
        assertThat(preview.possible()).isEqualTo(1);
        assertThat(preview.items().getLast().code()).isEqualTo("not_so");
        assertThat(preview.items().getLast().why()).isEqualTo("Not this one.");
        assertThat(done).isEmpty();
    }

    @Test
    void lets_a_refused_row_stop_nothing_and_repeats_without_harm() {
        Bulk.Report first = bulk.run(request(bad, good), check, this::step);
        assertThat(first.items())
                .extracting(Bulk.Result::outcome)
                .containsExactly(Bulk.Outcome.REFUSED, Bulk.Outcome.DONE);
        Bulk.Report second = bulk.run(request(bad, good, good), check, this::step);
        assertThat(second.unchanged()).isEqualTo(1);
        assertThat(second.refused()).isEqualTo(1);
    }

    @Test
    void refuses_more_rows_than_a_person_looks_at() {
        List<UUID> many = Stream.generate(Ids::next).limit(201).toList();
        assertThatThrownBy(() -> new Bulk.Request("X", many, null)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new Bulk.Request("X", List.of(), null))
                .isInstanceOf(Refusal.class);
    }

    private boolean step(UUID id) {
        check.check(id);
        return done.add(id);
    }

    private static Bulk.Request request(UUID... ids) {
        return new Bulk.Request("X", List.of(ids), null);
    }

    /** Knows no words, so that the English detail is shown. */
    private static final class Wordless implements ProblemTexts {
        @Override
        public @Nullable String title(String code, Locale locale, Map<String, Object> facts) {
            return null;
        }

        @Override
        public @Nullable String wayOut(String code, Locale locale, Map<String, Object> facts) {
            return null;
        }
    }
}
