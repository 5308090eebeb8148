package io.entrepot.platform.door;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.PostExchange;

/**
 * A door of the tests: says what it was told, and in which circumstances. It has no mark of a door,
 * or the catalogue would hang it.
 */
interface EchoApi {
    /** What is said. */
    record Word(String text) {}

    /** What came of it. */
    record Echo(String text, @Nullable String trace, long patienceMillis) {}

    @PostExchange("/doors/platform/say")
    Echo say(@RequestBody Word word);
}
