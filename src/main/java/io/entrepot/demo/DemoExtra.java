package io.entrepot.demo;

/** What the demo has besides its goods; loaded when products, prices and stock are in. */
interface DemoExtra {
    /** What its rows are called while they are loaded, such as {@code reviews}. */
    String what();

    /** Answers how many rows there are. Doing it again changes nothing. */
    int load();
}
