package io.entrepot.inventory.internal;

import static io.entrepot.inventory.internal.Stockroom.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.inventory.HoldResult;
import io.entrepot.inventory.HoldStock;
import io.entrepot.inventory.ReleaseHold;
import io.entrepot.inventory.StockChanged;
import io.entrepot.kernel.Ids;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Many want the same pieces in the same moment. */
class StockRaceTest {
    private final Stockroom room = Stockroom.empty();

    @Test
    void sells_the_last_pieces_exactly_once_to_fifty_who_want_them() throws Exception {
        UUID variant = room.stocked(7);
        List<HoldResult> results = together(50, number -> room.hold(Ids.next(), variant, 1));
        assertThat(results.stream().filter(HoldResult.Held.class::isInstance)).hasSize(7);
        assertThat(room.level(variant).available()).isZero();
        assertThat(room.told()).endsWith(new StockChanged(variant, false));
    }

    @Test
    void answers_one_hold_to_fifty_that_repeat_the_same_command() throws Exception {
        UUID variant = room.stocked(100);
        UUID id = Ids.next();
        List<HoldResult> results = together(50, number -> room.hold(id, variant, 3));
        assertThat(results).allMatch(HoldResult.Held.class::isInstance);
        assertThat(room.level(variant).reserved()).isEqualTo(3);
    }

    @Test
    void waits_for_nobody_in_a_circle_when_lines_come_in_any_order() throws Exception {
        UUID one = room.stocked(1000);
        UUID two = room.stocked(1000);
        together(
                50,
                number -> {
                    List<HoldStock.Line> lines =
                            number % 2 == 0
                                    ? List.of(line(one, 1), line(two, 1))
                                    : List.of(line(two, 1), line(one, 1));
                    UUID id = Ids.next();
                    HoldResult held = room.inventory().hold(new HoldStock(id, id, lines, 60));
                    if (number % 3 == 0) {
                        room.overdue(id);
                        room.overdue().releaseAll();
                    } else if (number % 3 == 1) {
                        room.inventory().release(new ReleaseHold(id, "test"));
                    }
                    return held;
                });
        assertThat(room.level(one).reserved()).isEqualTo(16);
        assertThat(room.level(two).reserved()).isEqualTo(16);
    }

    private interface Attempt<T> {
        T run(int number) throws Exception;
    }

    private static <T> List<T> together(int count, Attempt<T> attempt) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> futures =
                    IntStream.range(0, count)
                            .mapToObj(
                                    number ->
                                            threads.submit(
                                                    (Callable<T>)
                                                            () -> {
                                                                start.await();
                                                                return attempt.run(number);
                                                            }))
                            .toList();
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }
}
