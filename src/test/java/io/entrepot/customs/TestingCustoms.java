package io.entrepot.customs;

import io.entrepot.customs.internal.CustomsFixtures;

/**
 * The real customs over the carried rules, for tests of other modules; refused lanes go nowhere.
 */
public final class TestingCustoms {
    private TestingCustoms() {}

    public static CustomsApi pure() {
        return CustomsFixtures.pure();
    }
}
