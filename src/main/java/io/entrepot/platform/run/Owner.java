package io.entrepot.platform.run;

import java.time.Instant;
import java.util.Optional;

/**
 * The process that owns a run-time folder, as it wrote itself down in server.json.
 *
 * @param started when the process started, which tells it from a later one with the same number
 * @param port where shoppers reach it
 * @param endpoint the private port on the loopback address that takes chores
 * @param secret what a caller of the private port must show
 */
public record Owner(
        long pid, Instant started, int port, int endpoint, String secret, String version) {

    /** True while that very process lives; a number used again by another process is not it. */
    boolean isAlive() {
        Optional<ProcessHandle> process = ProcessHandle.of(pid);
        return process.isPresent()
                && process.get().isAlive()
                && startOf(process.get()).equals(started);
    }

    static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    @Override
    public String toString() {
        return "Owner[pid=" + pid + ", port=" + port + ", version=" + version + "]";
    }
}
