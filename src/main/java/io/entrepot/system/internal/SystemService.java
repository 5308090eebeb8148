package io.entrepot.system.internal;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.audit.AuditTrail;
import io.entrepot.system.Company;
import io.entrepot.system.SaveCompany;
import io.entrepot.system.Setting;
import io.entrepot.system.ShopState;
import io.entrepot.system.SystemApi;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;

/** Keeps what sort of shop this is and who sells in it. */
@Service
class SystemService implements SystemApi {
    private final Shops shops;
    private final SettingsInForce settings;
    private final AuditTrail audit;

    SystemService(Shops shops, SettingsInForce settings, AuditTrail audit) {
        this.shops = shops;
        this.settings = settings;
        this.audit = audit;
    }

    @Override
    public Company company() {
        return shops.company()
                .orElseThrow(
                        () ->
                                new Refusal(
                                        "no_company",
                                        Refusal.Kind.NOT_FOUND,
                                        "Nobody has said yet who sells in this shop."));
    }

    @Override
    @Transactional
    public Company saveCompany(SaveCompany command) {
        Company company = command.company();
        if (company.name().isBlank() || company.email().isBlank()) {
            throw Refusal.invalid("invalid_company", "A company has a name and an e-mail address.");
        }
        if (shops.company().filter(company::equals).isEmpty()) {
            shops.save(company);
            audit.write(
                    command.actor(), "company.saved", "company", Map.of("name", company.name()));
        }
        return company;
    }

    @Override
    public ShopState shop() {
        return shops.state();
    }

    @Override
    @Transactional
    public ShopState markDemo() {
        ShopState state = decide(Shops.Kind.DEMO);
        if (!state.demo()) {
            throw Refusal.conflict(
                    "shop_is_live", "This shop takes real money; it does not become a demo.");
        }
        return state;
    }

    @Override
    @Transactional
    public ShopState markLive() {
        ShopState state = decide(Shops.Kind.LIVE);
        if (state.demo()) {
            throw Refusal.conflict(
                    "shop_is_demo", "This shop is a demo; a live one starts in an empty folder.");
        }
        return state;
    }

    private ShopState decide(Shops.Kind kind) {
        ShopState before = shops.state();
        ShopState after = shops.decide(kind);
        if (!before.decided()) {
            audit.write(Actor.SYSTEM, "shop.decided", "shop", Map.of("kind", kind.name()));
        }
        return after;
    }

    @Override
    @Transactional
    public ShopState markLoaded() {
        return shops.loaded();
    }

    @Override
    public List<Setting> settings() {
        return settings.list();
    }
}
