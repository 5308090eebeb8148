package io.entrepot.storefront.web;

import java.lang.reflect.Proxy;
import java.util.Arrays;

/** A door of which a test opens a few methods; knocking at any other fails the test. */
final class TestingDoors {
    private TestingDoors() {}

    /** The methods of {@code answers} with the names of the door's answer; the rest throws. */
    static <D> D door(Class<D> door, Object answers) {
        return door.cast(
                Proxy.newProxyInstance(
                        door.getClassLoader(),
                        new Class<?>[] {door},
                        (proxy, method, arguments) -> {
                            var answering =
                                    Arrays.stream(answers.getClass().getDeclaredMethods())
                                            .filter(each -> each.getName().equals(method.getName()))
                                            .findFirst()
                                            .orElseThrow(
                                                    () ->
                                                            new UnsupportedOperationException(
                                                                    method.getName()));
                            answering.setAccessible(true);
                            try {
                                return answering.invoke(answers, arguments);
                            } catch (java.lang.reflect.InvocationTargetException thrown) {
                                throw thrown.getCause();
                            }
                        }));
    }
}
