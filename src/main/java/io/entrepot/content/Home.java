package io.entrepot.content;

import java.util.List;

/** The blocks of a home page in their order, hidden ones left out. */
public record Home(List<HomeBlock> blocks) {
    public static final Home NONE = new Home(List.of());
}
