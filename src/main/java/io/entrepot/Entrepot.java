package io.entrepot;

import io.entrepot.cli.Cli;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program: one executable whose sub-commands are in {@code io.entrepot.cli}. */
@SpringBootApplication
public class Entrepot {
    public static void main(String[] args) {
        Cli.run(args);
    }
}
