package io.entrepot.inventory.internal;

import io.entrepot.inventory.spi.VariantNames;
import io.entrepot.kernel.Ids;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A catalogue of one variant, called mug. */
final class TestingNames implements VariantNames {
    static final UUID MUG = Ids.derived(new UUID(0, 0), "mug");

    @Override
    public Map<UUID, Name> names(Collection<UUID> variantIds) {
        return Map.of(MUG, new Name("MUG-1", "Mug"));
    }

    @Override
    public List<UUID> meant(String text) {
        return text.equals("mug") ? List.of(MUG) : List.of();
    }
}
