package io.entrepot;

import io.entrepot.cli.Cli;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program. */
@SpringBootApplication
public class Entrepot {
    public static void main(String[] args) {
        Cli.run(args);
    }
}
