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
    public static void main(String[] args) {
        Cli.run(args);
    }
}
