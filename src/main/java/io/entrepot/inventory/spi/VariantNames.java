package io.entrepot.inventory.spi;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What variants are called. Inventory knows ids only; a module that knows the catalogue answers.
 */
public interface VariantNames {
    /** The names of these variants; unknown ones are left out. */
    Map<UUID, Name> names(Collection<UUID> variantIds);

    /**
     * The variants that people mean by this text: a SKU or words of a name. At most a few hundred.
     */
    List<UUID> meant(String text);

    /** How staff know a variant. */
    record Name(String sku, String name) {}
}
