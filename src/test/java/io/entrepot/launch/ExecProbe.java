package io.entrepot.launch;

import java.io.IOException;
import java.util.List;

/**
 * Becomes the program that its arguments name; a process of its own, because nothing comes back.
 */
final class ExecProbe {
    private ExecProbe() {}

    public static void main(String[] args) throws IOException {
        Relaunch.exec(List.of(args));
    }
}
