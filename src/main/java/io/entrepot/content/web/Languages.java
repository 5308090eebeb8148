package io.entrepot.content.web;

import io.entrepot.platform.text.Messages;

import java.util.List;
import java.util.stream.Stream;

/** The languages that the shop speaks, English first because all others fall back to it. */
final class Languages {
    private static final String FIRST = "en";

    private Languages() {}

    static List<String> of(Messages messages) {
        return Stream.concat(
                        Stream.of(FIRST),
                        messages.languages().stream().filter(tag -> !tag.equals(FIRST)).sorted())
                .toList();
    }
}
