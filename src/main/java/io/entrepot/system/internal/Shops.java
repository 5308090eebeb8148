package io.entrepot.system.internal;

import io.entrepot.system.Company;
import io.entrepot.system.ShopState;

import java.util.Optional;

/** The two single rows of this module. */
interface Shops {
    ShopState state();

    /** Decides once; who comes second gets what the first one decided. */
    ShopState decide(Kind kind);

    ShopState loaded();

    Optional<Company> company();

    void save(Company company);

    /** What a shop can be. */
    enum Kind {
        DEMO,
        LIVE
    }
}
