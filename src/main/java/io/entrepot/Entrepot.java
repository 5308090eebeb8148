package io.entrepot;

import io.entrepot.cli.Cli;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * The program: one executable whose sub-commands are in {@code io.entrepot.cli}. Beans are named by
 * their whole class name, since two modules may use the same word.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Entrepot {
    /**
     * More than requests that are served at once (gate), so that one that has just come finds a
     * thread to stand in line with.
     */
    private static final int CARRIERS_A_CORE = 4;

    public static void main(String[] args) {
        shareCores();
        Cli.run(args);
    }

    /**
     * Virtual threads run on more threads of the system than there are cores. A virtual thread is
     * never interrupted while it computes, the system interrupts its own: with one a core a long
     * search would keep short answers waiting. Must come before the first virtual thread.
     */
    private static void shareCores() {
        String name = "jdk.virtualThreadScheduler.parallelism";
        if (System.getProperty(name) == null) {
            int cores = Runtime.getRuntime().availableProcessors();
            System.setProperty(name, String.valueOf(cores * CARRIERS_A_CORE));
        }
    }
}
