package io.entrepot.platform.event;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method that hears an event: {@code void on(OrderPlaced event)} or with a second parameter
 * of type {@link Received}; {@code void on(List<OrderPlaced> events)} hears as many at a time as
 * there are, up to five hundred, and moves on once. It is called outside any transaction, in the
 * order of the log, at least once: it must do its work once however often it is told. One that
 * keeps failing is put aside after five tries, except while something it needs is unavailable.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Listener {
    /**
     * The name under which the reading position is kept, such as {@code search.indexes-products}.
     */
    String value();
}
