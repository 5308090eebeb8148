package io.entrepot.system.web;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Permission;
import io.entrepot.platform.web.Needs;
import io.entrepot.system.Company;
import io.entrepot.system.SaveCompany;
import io.entrepot.system.Setting;
import io.entrepot.system.SystemApi;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.util.List;

/** Who sells, and what was set, for staff. */
@RestController
@RequestMapping("/api/v1/console")
class SystemController {
    /** All settings that somebody set. */
    record SettingList(List<Setting> items) {}

    private final SystemApi system;

    SystemController(SystemApi system) {
        this.system = system;
    }

    @GetMapping("/company")
    @Needs(Permission.ORDER_READ)
    Company company() {
        return system.company();
    }

    @PutMapping("/company")
    @Needs(Permission.SETTINGS_WRITE)
    Company saveCompany(@RequestBody Company company, Principal staff) {
        return system.saveCompany(new SaveCompany(company, Actor.staff(staff.getName())));
    }

    @GetMapping("/settings")
    @Needs(Permission.SETTINGS_WRITE)
    SettingList settings() {
        return new SettingList(system.settings());
    }
}
