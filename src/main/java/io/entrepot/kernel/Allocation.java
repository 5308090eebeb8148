package io.entrepot.kernel;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Splits an amount by weights so that the parts add up to the whole to the minor unit: each part is
 * rounded towards zero and the units left over go to the largest remainders, ties to the first.
 */
public final class Allocation {
    private Allocation() {}

    /** Parts in the order of the weights; weights are not negative; all zero shares equally. */
    public static List<Money> split(Money whole, List<Long> weights) {
        if (weights.isEmpty()) {
            throw new IllegalArgumentException("Nothing to share " + whole + " among");
        }
        long[] parts = split(whole.minor(), weights.stream().mapToLong(Long::longValue).toArray());
        return Arrays.stream(parts).mapToObj(part -> new Money(part, whole.currency())).toList();
    }

    private static long[] split(long whole, long[] weights) {
        BigInteger sum = BigInteger.ZERO;
        for (long weight : weights) {
            if (weight < 0) {
                throw new IllegalArgumentException("A weight is negative: " + weight);
            }
            sum = sum.add(BigInteger.valueOf(weight));
        }
        if (sum.signum() == 0) {
            Arrays.fill(weights, 1);
            sum = BigInteger.valueOf(weights.length);
        }
        long[] parts = new long[weights.length];
        BigInteger[] remainders = new BigInteger[weights.length];
        long left = Math.absExact(whole);
        for (int i = 0; i < weights.length; i++) {
            BigInteger[] share =
                    BigInteger.valueOf(Math.absExact(whole))
                            .multiply(BigInteger.valueOf(weights[i]))
                            .divideAndRemainder(sum);
            parts[i] = share[0].longValueExact();
            remainders[i] = share[1];
            left -= parts[i];
        }
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.<Integer, BigInteger>comparing(i -> remainders[i]).reversed())
                .limit(left)
                .forEach(i -> parts[i]++);
        if (whole < 0) {
            Arrays.setAll(parts, i -> -parts[i]);
        }
        return parts;
    }
}
