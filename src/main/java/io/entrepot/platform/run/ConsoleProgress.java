package io.entrepot.platform.run;

import java.io.PrintWriter;

/**
 * Prints on a terminal, where a step overwrites the one before, or into a file or pipe, where steps
 * are lines, and not more than a hundred of the same name.
 */
public final class ConsoleProgress implements Progress {
    private static final int LINES_AT_MOST = 100;

    private final PrintWriter out;
    private final boolean terminal;
    private String open = "";
    private String printed = "";
    private long printedShare = -1;

    public ConsoleProgress(PrintWriter out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    @Override
    public synchronized void say(String line) {
        endStep();
        out.println(line);
        out.flush();
    }

    @Override
    public synchronized void step(String what, long done, long of) {
        String line = what + " … " + done + "/" + of;
        if (terminal) {
            out.print("\r" + line + " ".repeat(Math.max(0, open.length() - line.length())));
            open = line;
            if (done >= of) {
                endStep();
            }
        } else if (worthALine(what, done, of)) {
            out.println(line);
        }
        out.flush();
    }

    private boolean worthALine(String what, long done, long of) {
        long share = of <= 0 ? done : (long) ((double) done / of * LINES_AT_MOST);
        boolean worth = !what.equals(printed) || share != printedShare || done >= of;
        printed = what;
        printedShare = share;
        return worth;
    }

    private void endStep() {
        if (!open.isEmpty()) {
            out.println();
            open = "";
        }
    }
}
