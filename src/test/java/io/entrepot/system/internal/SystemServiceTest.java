package io.entrepot.system.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Address;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.TestModule;
import io.entrepot.platform.audit.AuditTrail;
import io.entrepot.system.Company;
import io.entrepot.system.SaveCompany;
import io.entrepot.system.Setting;
import io.entrepot.system.ShopState;
import io.entrepot.system.SystemApi;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.mock.env.MockEnvironment;

import java.util.List;
import java.util.Map;

class SystemServiceTest {
    private final TestModule module = TestModule.of("system");
    private final SystemApi system = module.get(SystemApi.class);

    @AfterEach
    void close() {
        module.close();
    }

    @Test
    void decides_once_what_sort_of_shop_it_is() {
        assertThat(system.shop()).isEqualTo(ShopState.UNDECIDED);
        assertThat(system.markDemo()).isEqualTo(new ShopState(true, false, true));
        assertThat(system.markDemo()).isEqualTo(new ShopState(true, false, true));
        assertThat(system.markLoaded()).isEqualTo(new ShopState(true, true, true));
        assertThatThrownBy(system::markLive)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("shop_is_demo"));
        assertThat(audited()).containsExactly("shop.decided");
    }

    @Test
    void never_turns_a_live_shop_into_a_demo() {
        system.markLive();
        assertThatThrownBy(system::markDemo)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("shop_is_live"));
        assertThat(system.markLoaded()).isEqualTo(new ShopState(false, false, true));
    }

    @Test
    void says_who_sells_and_who_changed_it() {
        assertThatThrownBy(system::company)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("no_company"));
        Company company = company("Teapots Ltd");
        system.saveCompany(new SaveCompany(company, Actor.staff("7")));
        system.saveCompany(new SaveCompany(company, Actor.staff("7")));
        assertThat(system.company()).isEqualTo(company);
        assertThat(audited()).containsExactly("company.saved");
        assertThatThrownBy(
                        () -> system.saveCompany(new SaveCompany(company(" "), Actor.staff("7"))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void shows_what_was_set_and_masks_secrets() {
        var environment = new MockEnvironment();
        environment
                .getPropertySources()
                .addFirst(
                        new MapPropertySource(
                                "commandLineArgs",
                                Map.of(
                                        "entrepot.roles", "*",
                                        "entrepot.doors.secret", "very secret",
                                        "ENTREPOT_DATABASE_URL",
                                                "jdbc:postgresql://shop:pw@db/entrepot",
                                        "java.home", "/opt/java")));
        assertThat(new SettingsInForce(environment).list())
                .containsExactly(
                        new Setting(
                                "entrepot.database.url",
                                "jdbc:postgresql://••••••@db/entrepot",
                                "commandLineArgs"),
                        new Setting("entrepot.doors.secret", "••••••", "commandLineArgs"),
                        new Setting("entrepot.roles", "*", "commandLineArgs"));
    }

    private static Company company(String name) {
        return new Company(
                name,
                new Address(name, null, "1 Road", null, "Shenzhen", null, null, "CN", null),
                "shop@teapots.example",
                Map.of("IOSS", "IM0000000000"));
    }

    private List<String> audited() {
        return module
                .get(AuditTrail.class)
                .read(new AuditTrail.Query(null, null, null, 100))
                .stream()
                .map(AuditTrail.Entry::action)
                .toList();
    }
}
